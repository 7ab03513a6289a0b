/** Sentences of the development build's recorder; not part of what offices get. */
export const recording = {
  start: 'Ghi lại trao đổi với Excel',
  stop: 'Dừng ghi',
  warning:
    'Bản ghi chứa nội dung các ô của tệp. Chỉ ghi trên bản sao không có dữ liệu thật, và chỉ gửi cho người được phép xem.',
  copied: 'Đã chép bản ghi; cần dán vào một tệp .json trong test/host.',
  shown: 'Không chép được; cần chọn và chép bản ghi dưới đây.',
  unavailable: 'Thư viện của Excel này không cho ghi.',
} as const;
