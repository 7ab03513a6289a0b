/**
 * Words that people type about the state of a task, by what they say. Data only. Words carry their marks: "hoãn" (put off)
 * is not "hoàn" (complete); a text typed without any marks is compared without them. The longest phrase wins.
 */
import type { ProgressState } from './types';

/** What a phrase says. */
export type PhraseKind =
  /** The work is done. */
  | 'done'
  /** The same, with "đã" in it: it is past. */
  | 'past'
  /** Done, of a measured result: what stands behind it is a share, never a day ("Đạt 8/10"). */
  | 'reached'
  /** The work is under way. */
  | 'open'
  /** Not begun. */
  | 'idle'
  /** Done again and again, without an end. */
  | 'ongoing'
  /** Put off; `paused` whatever else is said of it. */
  | 'defer'
  /** The same, said of contracts and cards too. */
  | 'extend'
  | 'paused'
  /** Puts off only with a time behind it: "chuyển … sang tháng 9". */
  | 'move'
  | 'cancel'
  /** "Not yet" and "not": they turn the word that follows. */
  | 'not'
  | 'no'
  /** A part of the work, or something that is left of it. */
  | 'part'
  /** Work to come: a wish, a plan, a demand. */
  | 'coming'
  /** A later time without a date; it is a target for what is put off, and work to come for what is "done". */
  | 'later'
  /** What must happen first. */
  | 'condition'
  /** Waits for somebody. */
  | 'waiting'
  | 'late'
  /** The same, said with "không": what it stands before is not done. */
  | 'missed'
  | 'on-time'
  /** A reason follows; it says nothing about the state. */
  | 'reason'
  /** Ends a reason. */
  | 'so'
  | 'already'
  /** To do, in general: without a word of completion it says nothing of the state. */
  | 'work'
  /** Joins what follows as a proof or a place: "theo Công văn …", "tại …". */
  | 'link'
  /** The same, of a place too. */
  | 'at'
  /** A document, or what is done with one: proof beside a word of completion, nothing without. */
  | 'evidence'
  /** Approval, of which only a decision with its number says that the work is done; else proof as any other. */
  | 'approval'
  /** A decision or resolution; else a document as any other. */
  | 'decision'
  /** A body, whose capitalised name follows. */
  | 'body'
  /** What is counted behind a share ("15/20 hồ sơ"). */
  | 'counted'
  /** A plan or target, of which there may be more than 100 %. */
  | 'target'
  /** About so much; `below`: less than so much. */
  | 'about'
  | 'below'
  /** Leads to another time: "sang". */
  | 'onto'
  /** Leads to a time: "đến". */
  | 'joint'
  /** Stands before the time at which something happens, or to which it is put off. */
  | 'at-time'
  /** Stands before a time: "trong", "trước". */
  | 'before-time'
  /** A unit of time without its number. */
  | 'unit'
  /** Ends a clause like a mark. */
  | 'break'
  /** Holds a word of state and means a thing or another action. */
  | 'thing'
  /** Between two states of which one should have been chosen. */
  | 'or'
  /** How, or how much, something is done: nothing beside a word of completion, but never beside one that cancels. */
  | 'quality'
  /** Says nothing about the state. */
  | 'fill';

/** Phrases by what they say, parted by commas. */
const PHRASES: Readonly<Record<PhraseKind, string>> = {
  done: 'hoàn thành, hoàn tất, xong, kết thúc, nghiệm thu xong, xong hết, hoàn thành hết, ht, completed, complete, done, finished, closed',
  past: 'đã thực hiện, đã nghiệm thu, đã được nghiệm thu',
  reached: 'đạt, đạt được',
  open: `đang, tiếp tục, mới thực hiện, mới triển khai, mới bắt đầu, mới tiến hành, mới hoàn thành, mới xong, mới được, mới đạt, mới thực hiện được,
    chưa đạt, chưa đạt yêu cầu, không đạt, không đạt yêu cầu, sắp đến hạn, sắp hết hạn, sắp tới hạn,
    gần đến hạn, còn hạn, trong hạn, còn trong hạn, in progress, in process, ongoing, on going, under review, underway, under way, wip,
    pending, processing, not completed, not complete, not done, not finished, not yet completed, not yet done,
    not yet finished, incomplete, unfinished`,
  idle: 'mới giao, mới được giao, not started, not yet started, not yet begun, to do, todo',
  ongoing: 'thường xuyên, thường xuyên liên tục',
  extend: 'gia hạn',
  defer: `lùi, hoãn, dời, kéo dài, điều chỉnh thời hạn, điều chỉnh thời gian, điều chỉnh tiến độ, điều chỉnh hạn,
    thay đổi thời hạn, thay đổi thời gian, thay đổi tiến độ, giãn tiến độ, kéo dài thời gian, kéo dài thời hạn, postponed,
    deferred, rescheduled, put off`,
  paused:
    'tạm dừng, tạm hoãn, tạm ngừng, tạm ngưng, đang tạm dừng, đang tạm hoãn, đang tạm ngừng, on hold, suspended, paused',
  move: 'chuyển, đẩy, chuyển tiếp, để sang, để lại sang, moved',
  cancel: `hủy, hủy bỏ, không thực hiện, không thực hiện nữa, không triển khai, không triển khai thực hiện, không tiến hành,
    không còn thực hiện, không còn triển khai, không tiếp tục thực hiện, không tiếp tục triển khai, không phải thực hiện,
    không phải triển khai, thôi thực hiện, cancelled, canceled`,
  not: 'chưa, chưa được, not yet',
  no: 'không, không thực hiện được, không triển khai được, không làm được, không thể thực hiện, không thể triển khai, ko, không thể, không có, không được, chẳng, not, no, never',
  part: `một phần, phần, bước, giai đoạn, đợt, vòng, lần, dự thảo, bản thảo, bản nháp, cơ bản, gần, sắp, gần như, hầu hết, hầu như,
    đa số, phần lớn, phần nhiều, một số, một vài, vài, nửa, một nửa, quá nửa, hơn nửa, hơn một nửa, sơ bộ, còn, còn lại, vẫn còn,
    chỉ, chỉ mới, mới chỉ, trừ, ngoại trừ, riêng, thiếu, từng phần, tồn đọng,
    partially, partly, mostly, almost, nearly, draft, phase, step`,
  coming: `sẽ, dự kiến, dự định, phấn đấu, cố gắng, cam kết, chuẩn bị, cần, phải, yêu cầu, đề nghị, đề xuất, xin, hạn, thời hạn,
    hạn hoàn thành, thời hạn hoàn thành, thời gian hoàn thành, ngày hoàn thành, kế hoạch hoàn thành, mục tiêu hoàn thành, quyết tâm,
    tập trung, khẩn trương, sớm hoàn thành, will, expected, planned, plan to, to be, target, due, must, should`,
  later: `tháng sau, tháng tới, tuần sau, tuần tới, quý sau, quý tới, năm sau, năm tới, kỳ sau, kỳ tới, đợt sau, hôm sau, ngày mai,
    mai, sau này, sau, tới đây, thời gian tới, next week, next month, next quarter, next year, tomorrow, later`,
  condition: `khi, khi có, khi được, nếu, nếu có, nếu được, sau khi, sau khi có, sau khi được, trước khi, trường hợp, tùy, tùy theo, tùy thuộc,
    phụ thuộc, với điều kiện, miễn là, if, when, once, after, until, subject to, depending on`,
  waiting: 'chờ, đợi, còn chờ, còn đợi, chờ đợi, vẫn chờ, waiting, awaiting',
  late: `trễ, trễ hạn, bị trễ, muộn, chậm, bị chậm, chậm muộn, chậm trễ, chậm tiến độ, trễ tiến độ, chậm so với kế hoạch, chậm so với tiến độ, muộn so với kế hoạch, trễ so với kế hoạch, chậm kế hoạch, quá hạn, quá thời hạn, hết hạn, late, overdue, delayed, behind schedule, with delay, past due`,
  missed: `không đúng hạn, không đúng tiến độ, không đúng thời hạn, không đúng thời gian, không đúng kế hoạch, chưa đúng hạn, chưa đúng tiến độ, không kịp, không kịp tiến độ, không kịp thời, không kịp thời gian, không thực hiện kịp, không thực hiện kịp thời, không thực hiện đúng, không thực hiện đúng hạn, không thực hiện đúng tiến độ, không thực hiện đúng thời hạn, không thực hiện đúng kế hoạch, không triển khai kịp, không triển khai đúng tiến độ, không đảm bảo tiến độ, không bảo đảm tiến độ, không đạt tiến độ`,
  'on-time': `đúng hạn, trước hạn, sớm, sớm hơn, sớm hơn kế hoạch, sớm hạn, đúng tiến độ, vượt tiến độ, trước tiến độ, kịp, kịp thời, kịp tiến độ,
    đúng thời hạn, đúng thời gian, đúng thời gian quy định, đúng kế hoạch, đúng quy định, trước thời hạn, trước kế hoạch, đảm bảo tiến độ, bảo đảm tiến độ,
    đạt tiến độ, theo tiến độ, theo đúng tiến độ, không trễ, không trễ hạn, không chậm, không chậm tiến độ, không quá hạn, không muộn,
    on time, on schedule, on track, ahead of schedule, early`,
  reason: 'do, vì, bởi, bởi vì, lý do, lí do, nguyên nhân, tại vì, due to, because, because of',
  so: 'nên, cho nên, vì vậy, do đó, do vậy',
  already: 'đã, đã được',
  work: `thực hiện, triển khai, triển khai thực hiện, tổ chức, tổ chức thực hiện, tiến hành, làm, xử lý, giải quyết, duy trì, thi hành, implemented`,
  link: 'và, theo, bằng, qua, kèm, kèm theo, có, cùng, thông qua, của, and, by',
  at: 'tại, ở',
  evidence: `báo cáo, báo cáo kết quả, văn bản, công văn, cv, kế hoạch, kh, tờ trình, ttr, tr, thông báo, tb, bc, biên bản,
    giấy mời, gm, phụ lục, pl, hướng dẫn, hd, chương trình, ctr, đề án, phương án, hợp đồng, hđ, thông tư, nghị định, chỉ thị, công điện, kết luận, kl,
    ban hành, ký, ký ban hành, gửi, gửi báo cáo, nộp, trình, trình ký, trình phê duyệt, trình duyệt, bàn giao, giao, thanh toán, quyết toán, lưu, lưu hồ sơ, đính kèm, xem,
    số, nghiệm thu, công bố, đăng tải, tham mưu, phát hành, văn thư, có văn bản, report, report no, ref`,
  approval: 'phê duyệt, duyệt',
  decision: 'quyết định, qđ, nghị quyết, nq',
  body: `ubnd, hđnd, ubmttq, mttq, ủy ban, ủy ban nhân dân, hội đồng, hội đồng nhân dân, tỉnh ủy, huyện ủy, thành ủy, đảng ủy, thị ủy, sở, bộ, ban, phòng, cục,
    chi cục, tổng cục, vụ, viện, trường, trung tâm, chính phủ, thủ tướng, quốc hội, thường trực, văn phòng, chủ tịch, giám đốc, lãnh đạo, cấp trên, trung ương,
    tỉnh, huyện, thành phố, tp, xã, phường, thị trấn, thị xã, công an, kho bạc, công ty`,
  counted: `lớp, hồ sơ, cuộc, hộ, buổi, hội nghị, tiêu chí, công trình, dự án, người, học viên, thôn, điểm, km, nhóm, gói thầu, hạng mục, bài, mô hình,
    thủ tục, trường hợp được giải quyết, kiến nghị, đề tài, sản phẩm, mục, tasks, items`,
  target: `kế hoạch đề ra, kế hoạch được giao, kế hoạch giao, kế hoạch năm, chỉ tiêu, chỉ tiêu được giao, chỉ tiêu đề ra, chỉ tiêu kế hoạch, mục tiêu, mục tiêu đề ra, so với kế hoạch,
    so với chỉ tiêu, vượt kế hoạch, vượt mức, vượt mức kế hoạch, vượt chỉ tiêu, vượt, of plan, of target`,
  about:
    'khoảng, trên, hơn, ước, ước đạt, ước khoảng, ước thực hiện, đạt khoảng, đạt trên, tỷ lệ, tỷ lệ đạt, about, over, approx, approximately',
  below: 'dưới, chưa đến, chưa tới, không đến, không tới, gần đạt, less than',
  onto: 'sang, sang đến, to',
  joint: 'đến, tới, thành, cho đến, đến hết, tới hết, đến ngày, till',
  'at-time': 'vào, vào ngày',
  'before-time':
    'từ, trong, trước, trước ngày, cuối, đầu, giữa, hết, vào cuối, vào đầu, chậm nhất, chậm nhất là, muộn nhất, muộn nhất là, từ ngày, trong ngày, in, on, before',
  unit: 'tháng, quý, năm, tuần, kỳ, ngày, giờ, nửa đầu năm, nửa cuối năm, ngày làm việc, day, days, week, weeks, month, months',
  thing: `phần mềm, phần cứng, thành phần, hợp phần, xây dựng cơ bản, kiến thức cơ bản, điều tra cơ bản, chuyển đổi, chuyển đổi số, chuyển giao, hạn chế, hạn hán,
    hủy hoại, tiêu hủy, hạn mức, lần lượt, đường vòng, còn hiệu lực, chờ đón, bước đầu tư, đợt cao điểm`,
  break: 'nhưng, nhưng mà, tuy nhiên, song, đồng thời, but, however',
  or: 'hoặc, hay, or',
  quality: `kết quả, kết quả thực hiện, tiến độ, tiến độ thực hiện, khối lượng, khối lượng công việc, tốt, rất tốt, xuất sắc, xuất sắc nhiệm vụ, tốt nhiệm vụ, tốt nhiệm vụ được giao, đầy đủ, đạt yêu cầu, đạt kết quả, đạt kết quả tốt, đạt chất lượng, đảm bảo chất lượng, theo kế hoạch, theo đúng kế hoạch, theo kế hoạch đề ra, theo đúng quy định, theo yêu cầu, theo đúng yêu cầu, tổng số, tỷ lệ hoàn thành, mức, mức độ, thêm, lại, sau khi gia hạn, sau gia hạn, thời gian, thời gian thực hiện, hoàn toàn, triệt để, fully`,
  fill: `rồi, được, bị, các, những, tất cả, tất cả các, toàn bộ, toàn bộ các, cả, việc, công việc, nhiệm vụ, nội dung, nội dung công việc, phần việc được giao, trạng thái, tình trạng, theo quy định, theo chỉ đạo, theo phân công, được giao, đề ra, này, nữa, đơn vị, cơ quan, hiện, hiện nay, hiện tại, đến nay, tới nay, đến thời điểm này, đến thời điểm hiện tại, tính đến nay, nay, vừa, vừa mới, đều, cũng, trên hệ thống, trên địa bàn, trên phần mềm, vẫn, là, status, result, it, is, has been, have been, was, already, all, work, task, of`,
};

/** A phrase as words, and what it says. */
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: PhraseKind;
}

/** Returns all phrases of the house. */
export function housePhrases(): readonly Phrase[] {
  return (Object.keys(PHRASES) as PhraseKind[]).flatMap((kind) =>
    PHRASES[kind].split(',').map((phrase) => ({ words: phrase.trim().split(/\s+/u), kind })),
  );
}

/** Whole cells that are marks or abbreviations, in lower case; inside a text they mean something else. */
export const WHOLE_CELLS: ReadonlyMap<string, ProgressState> = new Map([
  ['x', 'done'],
  ['v', 'done'],
  ['✓', 'done'],
  ['✔', 'done'],
  ['✔️', 'done'],
  ['√', 'done'],
  ['☑', 'done'],
  ['☑️', 'done'],
  ['✅', 'done'],
  ['một phần', 'in-progress'],
  ['đth', 'in-progress'],
  ['cht', 'in-progress'],
  ['cth', 'not-started'],
  ['tx', 'ongoing'],
]);

/** Marks of a tick inside a text: "✓ Hoàn thành", "Hoàn thành (x)". */
export const TICKS: ReadonlySet<string> = new Set(['x', 'v', '✓', '✔', '√', '☑', '✅']);

/** Signs before a number for "about" and "less than". */
export const ABOUT_SIGNS: ReadonlyMap<string, 'about' | 'below'> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'about'],
  ['≥', 'about'],
  ['<', 'below'],
  ['≤', 'below'],
]);
