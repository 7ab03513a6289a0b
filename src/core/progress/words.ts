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
  /** So much and more; `estimated`: reckoned before the end, or not exactly; `below`: less than so much. */
  | 'about'
  | 'estimated'
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
  /** All there is: "cả", "tất cả"; with a number it makes a whole of phases ("cả 3 đợt"). */
  | 'every'
  /** A time that is over, and the present: what was once so holds no more once the present is told. */
  | 'formerly'
  | 'now'
  /** A time that is not over yet, so that work of it may be to come unless "đã" says that it is past. */
  | 'current'
  /** "Tính đến": the day behind it is the one at which the rest holds. */
  | 'as-of'
  /** What was asked for and not granted: "không được đồng ý". */
  | 'refused'
  /** What may be amiss, and how one meets it: with a "no" before it, it says nothing ("không có vướng mắc"). */
  | 'trouble'
  | 'found'
  /** Says nothing about the state. */
  | 'fill';

/** Phrases by what they say, parted by commas. */
const PHRASES: Readonly<Record<PhraseKind, string>> = {
  done: `hoàn thành, hoàn tất, xong, kết thúc, nghiệm thu xong, xong hết, hoàn thành hết, ht, completed, complete, done, finished, closed,
    hoàn thàh, hoàn thànhh, hoàn thnàh, hoàn thàn, hoàn tành, hoàn thànnh, hthành, h thành, h t, completed on time, completed on schedule, done on time, finished on time, tổ chức thành công, thực hiện thành công, làm rồi, thực hiện rồi,
    hoàn thành trước thời hạn quy định, xong xuôi, xong đúng hẹn, coi như hoàn thành, coi như đã hoàn thành, coi như xong, coi như đã xong, xem như hoàn thành, xem như đã hoàn thành, xem như xong, xem như đã xong, hoàn thành trong hạn, hoàn thành trong thời hạn, hoàn thành trong thời hạn quy định, xong trong hạn, ht trong hạn`,
  past: `đã thực hiện, đã nghiệm thu, đã được nghiệm thu,
    đ ht, đã tổ chức thành công, đa hoàn thành, completed on, done on, finished on, closed on`,
  reached: 'đạt, đạt được',
  open: `làm lại, thực hiện lại, triển khai lại, phải làm lại, yêu cầu làm lại, đang, tiếp tục, mới thực hiện, mới triển khai, mới bắt đầu, mới tiến hành, mới hoàn thành, mới xong, mới được, mới đạt, mới thực hiện được,
    chưa đạt, chưa đạt yêu cầu, không đạt, không đạt yêu cầu, sắp đến hạn, sắp hết hạn, sắp tới hạn,
    gần đến hạn, còn hạn, trong hạn, còn trong hạn, in progress, in process, ongoing, on going, under review, underway, under way, wip,
    pending, processing, not completed, not complete, not done, not finished, not yet completed, not yet done,
    not yet finished, incomplete, unfinished,
    chưa đầy đủ, chưa đủ, chưa hết, chưa trọn vẹn, chưa dứt điểm, chưa triệt để,
    chưa tốt, chưa cao, chưa kịp thời, chưa chặt chẽ, chưa đều, chưa đồng bộ, chưa hiệu quả, chưa ổn định, chưa thường xuyên, chưa quyết liệt, chưa sâu, chưa sát, chưa nghiêm túc, đã bắt đầu, đã khởi công, mới khởi công, mới làm, mới làm được, trong quá trình, được một nửa, được một phần, cb xong, cb hoàn thành, cb ht, doing, working, started, không đầy đủ, không triệt để, in review, being, đang xin hủy, đang đề nghị hủy, đang làm thủ tục hủy, đang xem xét hủy, đang chờ hủy, tạm hoàn thành, tạm xong, tương đối hoàn thành, tương đối xong, gần như hoàn thành, at risk,
    khoảng một nửa, già nửa, non nửa, hai phần ba, được hai phần ba, quá nửa chặng đường, còn dở, còn dở dang, dở dang, bị trả lại, trả lại hồ sơ, bị trả lại hồ sơ, bị trả hồ sơ, cần bổ sung hồ sơ, phải bổ sung hồ sơ, hoàn thành dần, hoàn thành tạm thời, hoàn thành không hết`,
  idle: `mới giao, mới được giao, not started, not yet started, not yet begun, to do, todo,
    chưa đến hạn, chưa tới hạn, chưa đến kỳ, chưa tới kỳ, chưa đến thời gian, chưa tới thời gian, chưa đến thời điểm, chưa đến thời hạn, chưa đến lúc, chưa tới lúc`,
  ongoing: `thường xuyên, thường xuyên liên tục,
    t x, thực hiện tx, nhiệm vụ tx, tx liên tục, tx hàng tháng, thường xuyên hàng tháng, thường xuyên hàng năm`,
  extend: `gia hạn,
    cho gia hạn, cho phép gia hạn, đồng ý gia hạn, đồng ý cho gia hạn, chấp thuận gia hạn`,
  defer: `lùi, hoãn, dời, kéo dài, điều chỉnh thời hạn, điều chỉnh thời gian, điều chỉnh tiến độ, điều chỉnh hạn,
    thay đổi thời hạn, thay đổi thời gian, thay đổi tiến độ, giãn tiến độ, kéo dài thời gian, kéo dài thời hạn, postponed,
    deferred, rescheduled, put off,
    dời lịch, hoãn vô thời hạn, lùi vô thời hạn, lùi lịch, tạm gác, tạm gác lại, gác lại`,
  paused: `tạm dừng, tạm hoãn, tạm ngừng, tạm ngưng, đang tạm dừng, đang tạm hoãn, đang tạm ngừng, on hold, suspended, paused,
    tạm đình chỉ`,
  move: `chuyển, chuyển kế hoạch, chuyển kh, đẩy, chuyển tiếp, để sang, để lại sang, moved,
    để lại, điều chỉnh, chuyển qua, đưa`,
  cancel: `hủy, hủy bỏ, không thực hiện, không thực hiện nữa, không triển khai, không triển khai thực hiện, không tiến hành, ngừng thực hiện, ngưng thực hiện, ngừng triển khai, ngưng triển khai,
    không còn thực hiện, không còn triển khai, không tiếp tục thực hiện, không tiếp tục triển khai, không phải thực hiện,
    không phải triển khai, thôi thực hiện, cancelled, canceled,
    không thực hiện nhiệm vụ này, ko thực hiện, k thực hiện, ko triển khai, không th, ko th, không tổ chức, ko tổ chức, không làm nữa, không triển khai nữa, không tổ chức nữa, thôi không thực hiện, thôi không triển khai, chấm dứt, chấm dứt thực hiện, dừng thực hiện, dừng triển khai, dừng không thực hiện, bỏ không thực hiện, dừng hẳn, loại khỏi kế hoạch, loại ra khỏi kế hoạch, rút khỏi kế hoạch, đưa ra khỏi kế hoạch, bỏ khỏi kế hoạch, bỏ ra khỏi kế hoạch, cắt khỏi kế hoạch, cancel, loại bỏ, xóa nhiệm vụ, không làm, không còn nhiệm vụ này, dropped,
    rút khỏi chương trình, rút khỏi chương trình công tác, rút khỏi kế hoạch công tác, đưa ra khỏi chương trình, đưa ra khỏi chương trình công tác, loại khỏi chương trình công tác, bỏ khỏi chương trình công tác, không cần thực hiện, không cần triển khai, không cần thực hiện nữa`,
  not: 'chưa, chưa được, not yet',
  no: `không, không thực hiện được, không triển khai được, không làm được, không thể thực hiện, không thể triển khai, ko, không thể, không có, không được, chẳng, not, no, never,
    k, không tổ chức được, ko thực hiện được, không thể tổ chức`,
  part: `một phần, phần, gđ 1, gđ 2, gđ 3, gđ i, gđ ii, gđ iii, gđ1, gđ2, bước, giai đoạn, đợt, vòng, lần, dự thảo, bản thảo, bản nháp, cơ bản, gần, sắp, gần như, hầu hết, hầu như,
    đa số, phần lớn, phần nhiều, một số, một vài, vài, nửa, một nửa, quá nửa, hơn nửa, hơn một nửa, sơ bộ, còn, còn lại, vẫn còn,
    chỉ, chỉ mới, mới chỉ, trừ, ngoại trừ, riêng, thiếu, từng phần, tồn đọng,
    partially, partly, mostly, almost, nearly, draft, phase, step, half, except`,
  coming: `sẽ, dự kiến, dự định, phấn đấu, cố gắng, cam kết, chuẩn bị, cần, phải, yêu cầu, đề nghị, đề xuất, xin, hạn, thời hạn,
    hạn hoàn thành, thời hạn hoàn thành, thời gian hoàn thành, ngày hoàn thành, kế hoạch hoàn thành, mục tiêu hoàn thành, quyết tâm,
    tập trung, khẩn trương, sớm hoàn thành, will, expected, planned, plan to, to be, target, due, must, should,
    có thể, có khả năng, khả năng, khó, khó có thể, dk, chắc chắn, quyết liệt, scheduled`,
  later: `tháng sau, tháng tới, tuần sau, tuần tới, quý sau, quý tới, năm sau, năm tới, kỳ sau, kỳ tới, đợt sau, hôm sau, ngày mai,
    mai, sau này, sau, tới đây, thời gian tới, next week, next month, next quarter, next year, tomorrow, later`,
  condition: `khi, khi có, khi được, nếu, nếu có, nếu được, sau khi, sau khi có, sau khi được, trước khi, trường hợp, tùy, tùy theo, tùy thuộc,
    phụ thuộc, với điều kiện, miễn là, if, when, once, after, until, subject to, depending on`,
  waiting: 'chờ, đợi, còn chờ, còn đợi, chờ đợi, vẫn chờ, waiting, awaiting',
  late: `trễ, trễ hạn, chậm hạn, muộn hạn, chậm thời hạn, trễ thời hạn, chậm so với hạn, trễ so với hạn, muộn so với hạn, bị trễ, muộn, chậm, bị chậm, chậm muộn, chậm trễ, chậm tiến độ, trễ tiến độ, chậm so với kế hoạch, chậm so với tiến độ, chậm so với yêu cầu, muộn so với yêu cầu, trễ so với yêu cầu, muộn so với kế hoạch, trễ so với kế hoạch, chậm kế hoạch, quá hạn, quá thời hạn, hết hạn, sau hạn, sau kế hoạch, sau thời hạn, sau hạn quy định, late, overdue, delayed, behind schedule, with delay, past due,
    chậm hơn dự kiến, muộn hơn dự kiến, chậm hơn kế hoạch, muộn hơn kế hoạch, chậm so với dự kiến, rất chậm, quá chậm, chậm quá, hơi chậm, khá chậm`,
  missed: `không đúng hạn, không đúng tiến độ, không đúng thời hạn, không đúng thời gian, không đúng kế hoạch, chưa đúng hạn, chưa đúng tiến độ, không kịp, không kịp tiến độ, không kịp thời, không kịp thời gian, không kịp thời hạn, không kịp hạn, không thực hiện kịp, không thực hiện kịp thời, không thực hiện đúng, không thực hiện đúng hạn, không thực hiện đúng tiến độ, không thực hiện đúng thời hạn, không thực hiện đúng kế hoạch, không triển khai kịp, không triển khai đúng tiến độ, không đảm bảo tiến độ, không bảo đảm tiến độ, không đạt tiến độ,
    không làm kịp, làm không kịp, không kịp làm, không tổ chức kịp, không hoàn thành kịp, không tổ chức đúng hạn, không tổ chức đúng kế hoạch`,
  'on-time': `đúng hạn, trước hạn, sớm, sớm hơn, sớm hơn kế hoạch, sớm hạn, đúng tiến độ, vượt tiến độ, trước tiến độ, kịp, kịp thời, kịp tiến độ,
    đúng thời hạn, đúng thời gian, đúng thời gian quy định, đúng kế hoạch, đúng quy định, trước thời hạn, trước kế hoạch, đảm bảo tiến độ, bảo đảm tiến độ,
    đạt tiến độ, theo tiến độ, theo đúng tiến độ, không trễ, không trễ hạn, không chậm hạn, không chậm, không chậm tiến độ, không quá hạn, không muộn,
    trước khi hết hạn, trước khi đến hạn, trước khi hết thời hạn, on time, on schedule, on track, ahead of schedule, early,
    đúng như dự kiến, đúng dự kiến, sớm hơn dự kiến, trước dự kiến, theo lộ trình, đúng lộ trình, theo đúng lộ trình, sớm so với kế hoạch, nhanh hơn kế hoạch, theo hạn mới, đúng hạn mới, đúng thời hạn mới, theo thời hạn mới, trong hạn mới`,
  reason: 'do, vì, bởi, bởi vì, lý do, lí do, nguyên nhân, tại vì, due to, because, because of',
  so: 'nên, cho nên, vì vậy, do đó, do vậy',
  already: 'đã, đã được',
  work: `thực hiện, triển khai, triển khai thực hiện, tổ chức, tổ chức thực hiện, tiến hành, làm, xử lý, giải quyết, duy trì, thi hành, implemented,
    thi công, lắp đặt, cấp phát, chi trả, mua sắm, khắc phục, sửa chữa, th, t h`,
  link: 'và, theo, bằng, qua, kèm, kèm theo, có, cùng, thông qua, của, and, by',
  at: 'tại, ở',
  evidence: `báo cáo, báo cáo kết quả, văn bản, công văn, cv, kế hoạch, kh, tờ trình, ttr, tr, thông báo, tb, bc, biên bản,
    giấy mời, gm, phụ lục, pl, hướng dẫn, hd, chương trình, ctr, đề án, phương án, hợp đồng, hđ, thông tư, nghị định, chỉ thị, công điện, kết luận, kl,
    ban hành, ký, ký ban hành, gửi, gửi báo cáo, nộp, trình, trình ký, trình phê duyệt, trình duyệt, bàn giao, giao, thanh toán, quyết toán, lưu, lưu hồ sơ, đính kèm, xem,
    số, nghiệm thu, công bố, đăng tải, tham mưu, phát hành, văn thư, có văn bản, report, report no, ref, file, tệp, file kèm, file kèm theo`,
  approval: 'phê duyệt, duyệt',
  decision: 'quyết định, qđ, nghị quyết, nq',
  body: `ubnd, hđnd, ubmttq, mttq, ủy ban, ủy ban nhân dân, hội đồng, hội đồng nhân dân, tỉnh ủy, huyện ủy, thành ủy, đảng ủy, thị ủy, sở, bộ, ban, phòng, cục,
    chi cục, tổng cục, vụ, viện, trường, trung tâm, chính phủ, thủ tướng, quốc hội, thường trực, văn phòng, chủ tịch, giám đốc, lãnh đạo, cấp trên, trung ương,
    tỉnh, huyện, thành phố, tp, xã, phường, thị trấn, thị xã, công an, kho bạc, công ty`,
  counted: `lớp, hồ sơ, cuộc, hộ, buổi, hội nghị, tiêu chí, công trình, dự án, người, học viên, thôn, điểm, km, nhóm, gói thầu, hạng mục, bài, mô hình,
    thủ tục, trường hợp được giải quyết, kiến nghị, đề tài, sản phẩm, mục, tasks, items`,
  target: `kế hoạch đề ra, kế hoạch được giao, kế hoạch giao, kế hoạch năm, chỉ tiêu, chỉ tiêu được giao, chỉ tiêu đề ra, chỉ tiêu kế hoạch, mục tiêu, mục tiêu đề ra, so với kế hoạch,
    so với chỉ tiêu, vượt kế hoạch, vượt mức, vượt mức kế hoạch, vượt chỉ tiêu, vượt, of plan, of target,
    kế hoạch vốn, kế hoạch vốn giao, so với kế hoạch năm, so với kh, so với kh năm`,
  about: 'trên, hơn, đạt trên, tỷ lệ, tỷ lệ đạt, over',
  estimated:
    'ước, ước đạt, ước khoảng, ước thực hiện, ước tính, ước đạt khoảng, khoảng, đạt khoảng, estimated, about, approx, approximately',
  below: 'dưới, chưa đến, chưa tới, không đến, không tới, gần đạt, less than',
  onto: 'sang, sang đến, sang kế hoạch, sang kh, to',
  joint: 'đến, tới, thành, cho đến, đến hết, tới hết, đến ngày, till',
  'at-time': `vào, vào ngày`,
  'before-time':
    'từ, trong, trước, trước ngày, cuối, đầu, giữa, hết, vào cuối, vào đầu, chậm nhất, chậm nhất là, muộn nhất, muộn nhất là, từ ngày, trong ngày, in, on, before',
  unit: 'tháng, quý, năm, tuần, kỳ, ngày, giờ, nửa đầu năm, nửa cuối năm, ngày làm việc, day, days, week, weeks, month, months',
  thing: `phần mềm, phần cứng, thành phần, hợp phần, xây dựng cơ bản, kiến thức cơ bản, điều tra cơ bản, chuyển đổi, chuyển đổi số, chuyển giao, hạn chế, hạn hán,
    hủy hoại, tiêu hủy, hạn mức, lần lượt, đường vòng, còn hiệu lực, chờ đón, bước đầu tư, đợt cao điểm`,
  break: `nhưng, nhưng mà, tuy nhiên, song, đồng thời, but, however,
    tuy`,
  or: 'hoặc, hay, or',
  quality: `tất cả các bước, tất cả các phần, tất cả các đợt, tất cả các giai đoạn, cả hai phần, cả hai đợt, cả hai bước, cả hai giai đoạn, cả ba đợt, cả ba phần, kết quả, kết quả thực hiện, tiến độ, tiến độ thực hiện, khối lượng, khối lượng công việc, tốt, rất tốt, xuất sắc, xuất sắc nhiệm vụ, tốt nhiệm vụ, tốt nhiệm vụ được giao, đầy đủ, đạt yêu cầu, đạt kết quả, đạt kết quả tốt, đạt chất lượng, chất lượng, chất lượng tốt, chất lượng cao, có chất lượng, đảm bảo chất lượng, bảo đảm chất lượng, theo kế hoạch, theo đúng kế hoạch, theo kế hoạch đề ra, theo đúng quy định, theo yêu cầu, theo đúng yêu cầu, tổng số, tỷ lệ hoàn thành, mức, mức độ, thêm, lại, sau khi gia hạn, sau gia hạn, thời gian, thời gian thực hiện, hoàn toàn, triệt để, fully,
    đủ, kq, lũy kế, lũy kế đạt, tiến độ chung, khối lượng thực hiện`,
  every: 'cả, tất cả, tất cả các, toàn bộ, toàn bộ các, đủ cả, all',
  formerly: `trước đây, trước kia, trước đó, tháng trước, kỳ trước, quý trước, tuần trước, năm trước, ban đầu, lúc đầu, trước chưa, trước đây chưa`,
  now: `nay, hiện, hiện nay, hiện tại, bây giờ, đến nay, tới nay, tính đến nay, đến thời điểm này, đến thời điểm hiện tại`,
  current: 'tháng này, kỳ này, quý này, tuần này, năm nay, this week, this month',
  'as-of': 'tính đến, tính tới, tính đến hết, tính đến ngày, tính tới ngày, tính đến hết ngày, as of',
  refused: `không đồng ý, không được đồng ý, chưa đồng ý, chưa được đồng ý, không chấp thuận, không được chấp thuận, chưa chấp thuận, chưa được chấp thuận, không cho phép, không được phép, không được cho phép, không được duyệt, không được phê duyệt, từ chối, bị từ chối, bác, bị bác, rejected, not approved, refused`,
  trouble: `vướng mắc, khó khăn, khó khăn vướng mắc, vướng, trở ngại, sai phạm, vi phạm, sai sót, lỗi, khiếu nại,
    tố cáo, phản ánh, hồ sơ trễ hạn, hồ sơ quá hạn, hồ sơ chậm, hồ sơ tồn, hồ sơ tồn đọng, trường hợp quá hạn, trường hợp vi phạm`,
  found: 'phát sinh, phát hiện, gặp, gặp phải, xảy ra, để xảy ra, ghi nhận, phát sinh thêm',
  fill: `rồi, dạ, được, bị, các, những, việc, công việc, nhiệm vụ, nội dung, nội dung công việc, phần việc được giao, trạng thái, tình trạng, theo quy định, theo chỉ đạo, theo phân công, được giao, đề ra, này, nữa, đơn vị, cơ quan, vừa, vừa mới, đều, cũng, trên hệ thống, trên địa bàn, trên phần mềm, vẫn, là, status, result, it, is, has been, have been, was, already, work, task, of,
    hôm, ạ, nha, nhé, nhá, luôn, gì, gì thêm, nào, đáng kể, không còn tồn đọng, không tồn đọng, không để tồn đọng, không kiến nghị, không có kiến nghị, không đề xuất, không có đề xuất, không có đề xuất kiến nghị, không có kiến nghị đề xuất, không còn việc gì, không còn nội dung nào, không có ý kiến, không có ý kiến khác,
    đề nghị đưa ra khỏi danh mục, đề nghị đưa ra khỏi danh sách, đề nghị đưa ra khỏi danh mục theo dõi, đề nghị đưa ra khỏi danh sách theo dõi, đề nghị kết thúc theo dõi, đề nghị không theo dõi, đề nghị không theo dõi nữa, đề nghị xóa khỏi danh mục theo dõi, đề nghị ghi nhận`,
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
  ['ok', 'done'],
  ['ok rồi', 'done'],
  ['đã ok', 'done'],
  ['đạt kế hoạch', 'done'],
  ['đạt chỉ tiêu', 'done'],
  ['vượt kế hoạch', 'done'],
  ['vượt chỉ tiêu', 'done'],
  ['đạt và vượt chỉ tiêu', 'done'],
  ['thực hiện đầy đủ', 'done'],
  ['thực hiện đầy đủ, đúng hạn', 'done'],
  // Grades of those who answer for their work: well, excellently.
  ['htt', 'done'],
  ['htnv', 'done'],
  ['htxs', 'done'],
  ['httnv', 'done'],
  ['htxsnv', 'done'],
  ['kht', 'in-progress'],
  ['bỏ', 'cancelled'],
  ['☐', 'not-started'],
  ['□', 'not-started'],
  ['⬜', 'not-started'],
]);

/** Marks of a tick inside a text: "✓ Hoàn thành", "Hoàn thành (x)". */
export const TICKS: ReadonlySet<string> = new Set(['x', 'v', '✓', '✔', '√', '☑', '✅']);

/** Signs before a number for "about" and "less than". */
export const ABOUT_SIGNS: ReadonlyMap<string, 'about' | 'estimated' | 'below'> = new Map([
  ['~', 'estimated'],
  ['≈', 'estimated'],
  ['>', 'about'],
  ['≥', 'about'],
  ['<', 'below'],
  ['≤', 'below'],
]);

/**
 * Pictures beside words: a green one adds nothing, one of waiting says that work is under way; a cross or a red one is
 * never beside what is done.
 */
export const PICTURES: ReadonlyMap<string, 'fill' | 'open' | 'cross' | 'question'> = new Map([
  ['🟢', 'fill'],
  ['👍', 'fill'],
  ['👌', 'fill'],
  ['💯', 'fill'],
  ['🎉', 'fill'],
  ['⏳', 'open'],
  ['⌛', 'open'],
  ['🔄', 'open'],
  ['🟡', 'open'],
  ['🟠', 'open'],
  ['🚧', 'open'],
  ['❌', 'cross'],
  ['✗', 'cross'],
  ['✘', 'cross'],
  ['✖', 'cross'],
  ['⛔', 'cross'],
  ['🚫', 'cross'],
  ['🔴', 'cross'],
  ['⬜', 'cross'],
  // An empty box of a form: which of its answers holds is not sure.
  ['☐', 'question'],
  ['□', 'question'],
]);

/** Phases of which a number may be the whole of the work: "cả 3 đợt". A draft is no phase. */
export const PHASES: ReadonlySet<string> = new Set(['giai đoạn', 'đợt', 'bước', 'vòng', 'lần', 'phần']);

/** Verbs before what did not have to be done: "không phải lùi", "không xin gia hạn". */
export const SPARED: ReadonlySet<string> = new Set(['phải', 'cần', 'xin', 'đề nghị', 'đề xuất']);

/** What names the term that was set: "hạn 15/3". */
export const TERMS: ReadonlySet<string> = new Set(['hạn', 'thời hạn']);

/** Which term it is: "hạn giao", "hạn mới". */
export const TERM_WORDS: ReadonlySet<string> = new Set([
  'giao',
  'được giao',
  'mới',
  'cũ',
  'cuối',
  'chót',
  'đề ra',
  'quy định',
  'xử lý',
]);

/** What names a plan when a colon follows: "Kế hoạch: hoàn thành tháng 6". */
export const PLANS: ReadonlySet<string> = new Set(['kế hoạch', 'kh', 'chỉ tiêu', 'mục tiêu', 'target']);

/** What may stand between "no" and what may be amiss: "không còn vướng mắc". */
export const STILL: ReadonlySet<string> = new Set(['còn', 'vẫn còn']);
