/** What people typed about the work, filled in until the end of October: words, dates, causes. */

export const YEAR = 2026;
/** The last month whose results have been collected. */
const COLLECTED = 9;
const RUNNING = 10;

const DONE = ['Hoàn thành', 'Hoàn thành', 'Đã hoàn thành', 'Đã thực hiện', 'xong', 'HT', 'x', 'Đã xong', 1];
const UNDER_WAY = [
  'Đang thực hiện',
  'Đang triển khai',
  'đang lấy ý kiến',
  'Đang tiếp tục triển khai',
  0.6,
  0.75,
  '40%',
];
const NOT_BEGUN = ['Chưa thực hiện', 'Chưa triển khai'];
const CANCELLED = ['Không thực hiện', 'Hủy'];
const UNCLEAR = ['KH số 45/KH-SNV', 'Báo cáo 318/BC-SNV', '02 lớp, 85 học viên', 'CV số 1207/SNV-VP'];
const OBJECTIVE = ['Chờ văn bản của Bộ', 'Nguồn chi về muộn', 'Các xã gửi số liệu muộn', 'Mưa lũ kéo dài'];
const SUBJECTIVE = ['Phối hợp giữa các phòng chưa kịp thời', 'Cán bộ mới nhận việc', 'Chưa chủ động đôn đốc'];
const REMEDY = ['Hoàn thành trong tháng tới', 'Phân công lại người theo dõi', 'Đôn đốc hằng tuần'];
const NOTHING = { result: null, date: null, objective: null, subjective: null, remedy: null, note: null };

/** Returns the progress cells of a task of a month; null where nothing is typed. Days are serials, or text where typed so. */
export function progressOf(month, random) {
  if (month > RUNNING) return month === RUNNING + 1 && random.chance(0.12) ? underWay(random) : NOTHING;
  const chance = random.next();
  const done = month <= COLLECTED ? 0.74 : 0.5;
  if (chance < done) return completed(month, random);
  if (chance < done + 0.08) return underWay(random);
  if (chance < done + 0.1) return { ...NOTHING, result: random.pick(NOT_BEGUN), ...cause(random, 0.5) };
  if (chance < done + 0.14) return deferred(month, random);
  if (chance < done + 0.16) {
    return {
      ...NOTHING,
      result: random.pick(CANCELLED),
      objective: random.chance(0.7) ? 'Lãnh đạo tỉnh cho dừng' : null,
    };
  }
  if (chance < done + 0.19) return { ...NOTHING, result: random.pick(UNCLEAR) };
  if (chance < done + 0.21) return { ...NOTHING, result: 'Thường xuyên' };
  return NOTHING;
}

function completed(month, random) {
  const result = random.pick(DONE);
  if (random.chance(0.25)) return { ...NOTHING, result };
  if (month <= COLLECTED && random.chance(0.13)) {
    return { ...NOTHING, result, date: serial(month + 1, random.whole(2, 25)), ...cause(random, 0.8) };
  }
  const day = random.whole(5, 28);
  const date = random.chance(0.06) ? `${day}/${month}/${YEAR}` : serial(month, day);
  return { ...NOTHING, result, date };
}

function underWay(random) {
  return { ...NOTHING, result: random.pick(UNDER_WAY), ...cause(random, 0.4) };
}

function deferred(month, random) {
  const later = Math.min(12, month + random.whole(1, 3));
  const result = random.pick([`Lùi sang tháng ${later}`, `Chuyển sang tháng ${later}`, `Gia hạn đến 15/${later}`]);
  return { ...NOTHING, result, objective: random.pick(OBJECTIVE) };
}

function cause(random, share) {
  if (!random.chance(share)) return {};
  return random.chance(0.6)
    ? { objective: random.pick(OBJECTIVE), remedy: random.pick(REMEDY) }
    : { subjective: random.pick(SUBJECTIVE), remedy: random.pick(REMEDY) };
}

/** Serial of a day of the year in Excel's 1900 system. */
function serial(month, day) {
  return Date.UTC(YEAR, month - 1, day) / 86400000 + 25569;
}
