/**
 * Words beside a time that say nothing of it, folded (lower case, no diacritics), by the reason for which they are
 * harmless. A word that stands in no table is not understood, and is said (`due-partly-read`).
 */
const TABLES = {
  /** What is done by the time: work and its steps. */
  work: `bao cao trinh ban hanh trien khai thuc hien hoan thanh xay dung to chuc tong hop tham muu gui hop kiem tra soat ra
    lap soan thao chuan bi phe duyet duyet tham dinh thong qua tong ket so ket danh gia dang ky cong bo khao sat tap huan
    dao tao boi duong tuyen truyen pho bien quan triet huong dan giao nhan tiep nhan ban giao nghiem thu quyet toan thanh
    toan giai ngan dau thau mua sam chon lua lam viec di xuat ban phat dong khen thuong thi dua ky ket ket thuc bat khai
    mac be giang truong du to cong tac phuc vu theo doi don doc giam sat cap nhat so hoa ra mat tra loi xin lay y kien gop
    bo sung sua doi kien toan dieu tra thong ke ke khai xet chon dat yeu cau nop chot van hanh ap dung tham gia phoi hop
    hoi thao toa dam le mit tinh tiep tuc cap phat thu thap nhap lieu xu ly quyet dinh khoi kiem ke`,
  /** What is made: papers, things, their parts. */
  product: `ke hoach de an du thao quyet dinh nghi quyet thong bao cong van to trinh van ban chuong noi dung danh sach muc ho
    so tai lieu phieu bieu so lieu san pham ket qua nhiem vu dot lop cuoc hoi nghi doan chuyen phan cau phan de cuong
    quy che dinh che do chinh sach luat thong tu bieu mau phu luc trang tin cong trinh mo hinh thu nghiem mo ta tai bai
    viet hop dong von kinh phi nguon ngan sach chi tieu du toan phuong giai thuong phap quy hoach mau giay to diem`,
  /** Who does it: bodies and people. */
  body: `phong ban so nganh co quan don vi ubnd uy nhan dan tinh huyen xa thi tran thanh pho quan phuong bo cuc vu vien hoi
    dong hdnd trung tam truong khoa to doan the lanh dao can cong chuc vien chuc nguoi lao dong chu tri dau moi van thanh tra
    ban quan ly bql cap tren duoi cac truc thuoc lien quan chi cuc tw trung uong dia phuong cong ty doanh nghiep ca si sinh
    hoc giao vien tuyen sinh khai giang he tet nguyen dan thon ap`,
  /** Small words that join the others. */
  joining: `cua cho nhung va ve theo tai o voi de duoc la co cung se da dang bang vao ra len xuong gom bao cu the
    rieng tung moi lan luot roi xong day du het cong them kem lien do tiep trong suot qua tren noi chung nhu
    thay nay ay dau tien dong hien khoang tam thoi chinh thuc luc sang chieu toi dem buoi bat thuong diem gian
    han moc giai doan ky lam sao can neu tuy dam mung truyen thong`,
  /** English, as in forms of international projects. */
  english: `confirmed report reports plan draft final meeting submission submit review review completed complete completion
    target estimated expected tbc approx approximately around about`,
} as const;

const HARMLESS: ReadonlySet<string> = new Set(Object.values(TABLES).flatMap((table) => table.split(/\s+/u)));
/** Bodies: capital letters behind one are its name. */
const BODIES: ReadonlySet<string> = new Set(TABLES.body.split(/\s+/u));

/** Phrases that are harmless as a whole: their numbers and nouns of time are not the task's. */
export const HARMLESS_PHRASES: readonly (readonly string[])[] = [
  ['nam', 'hoc'],
  ['hoc', 'ky'],
  ['ngay', 'le'],
  ['sau', 'do'],
  ['truoc', 'do'],
  ['ke', 'hoach', 'nam'],
  ['bao', 'cao', 'nam'],
  ['bao', 'cao', 'thang'],
  ['bao', 'cao', 'quy'],
  ['giao', 'ban', 'thang'],
  ['ngay', 'lam', 'viec'],
  ['trong', 'nam'],
  ['trong', 'ky'],
  ['trong', 'ngay'],
  ['ca', 'ngay'],
  ['trong', 'tuan'],
];

/** Spans of programmes and school years: the years behind these words date the programme. */
export const YEAR_SPANS: readonly (readonly string[])[] = [
  ['nam', 'hoc'],
  ['giai', 'doan'],
  ['nhiem', 'ky'],
  ['nien', 'khoa'],
  ['khoa'],
];

/** Words that take back, change or doubt the time they stand with: what they rule out must not be read. */
export const CONTRARY_PHRASES: readonly (readonly string[])[] = [
  ['khong'],
  ['chua'],
  ['tru'],
  ['ngoai', 'tru'],
  ['lui'],
  ['hoac'],
  ['huy'],
  ['hoan', 'lai'],
  ['hoan', 'sang'],
  ['gia', 'han'],
  ['gian', 'tien', 'do'],
  ['doi', 'sang'],
  ['doi', 'lich'],
  ['chuyen', 'sang'],
  ['chuyen', 'thanh'],
  ['dieu', 'chinh'],
  ['thay', 'doi'],
  ['thay', 'cho'],
  ['thay', 'bang'],
  ['thay', 'vi'],
  ['qua', 'han', 'tu'],
  // As it was then.
  ['nhu', 'nam'],
  ['nhu', 'quy'],
  ['nhu', 'thang'],
  ['tam', 'dung'],
  ['tam', 'hoan'],
  ['keo', 'dai'],
  ['sang'],
  ['thang', 'sau'],
  ['thang', 'toi'],
  ['thang', 'tiep'],
  ['quy', 'sau'],
  ['quy', 'toi'],
  ['quy', 'tiep'],
  ['tuan', 'sau'],
  ['tuan', 'toi'],
  ['nam', 'sau'],
  ['nam', 'toi'],
  // Up to today, which day ever that is.
  ['den', 'nay'],
  ['toi', 'nay'],
  // Half of a quarter ends within a month.
  ['nua', 'dau', 'quy'],
  ['nua', 'cuoi', 'quy'],
];

/** Ways to begin a new term. As the whole of a cell, what follows is the time; beside another time they take it back. */
export const MOVES: readonly (readonly string[])[] = [
  ['lui'],
  ['gia', 'han'],
  ['chuyen'],
  ['doi'],
  ['keo', 'dai'],
  ['dieu', 'chinh'],
];

/** Returns true for a word, folded, that says nothing of a time; two such words without the space ("Hoànthành") are one. */
export function isHarmless(word: string): boolean {
  return HARMLESS.has(word) || (word.length <= LONGEST_PAIR && isPair(word));
}

const LONGEST_PAIR = 14;

function isPair(word: string): boolean {
  for (let place = 2; place <= word.length - 2; place += 1) {
    if (HARMLESS.has(word.slice(0, place)) && HARMLESS.has(word.slice(place))) return true;
  }
  return false;
}

/** Returns true for a word, folded, behind which capital letters are a body's name ("Sở Tư pháp"). */
export function namesBody(word: string): boolean {
  return BODIES.has(word);
}
