import type { Sentences } from '../say';

/** Sentences of the pages around the pane. */
export const page = {
  // pages that cannot start
  // page (address of the page for a plain browser)
  'page.fallback.engine':
    'Excel này dùng bộ hiển thị cũ nên không mở được ngăn Tiến độ. Hãy mở {page} bằng trình duyệt Edge hoặc Chrome và mở bản sao của tệp kế hoạch ở đó.',
  'page.fallback.office':
    'Sau 10 giây vẫn chưa tải được thư viện của Excel từ appsforoffice.microsoft.com. Hãy kiểm tra kết nối mạng hoặc hỏi bộ phận công nghệ thông tin, rồi đóng và mở lại ngăn; trong khi chờ, có thể dùng trang {page} bằng trình duyệt.',
  // page
  'page.fallback.host':
    'Ngăn này chỉ chạy trong Excel. Ngoài Excel, hãy mở {page} bằng trình duyệt và mở tệp kế hoạch ở đó.',
  'page.fallback.page': 'Trình duyệt này quá cũ. Hãy mở trang bằng Edge, Chrome hoặc Firefox bản mới.',
  'page.fallback.script': 'Trang này cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi mở lại.',
} as const satisfies Sentences;
