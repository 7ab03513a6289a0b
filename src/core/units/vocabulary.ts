/**
 * Words that are read in cells of names. All in the form of `foldTones` (lower case, NFC). Names and levels of units are
 * data of the workbook; what stands here is grammar and general abbreviations.
 */

/** Words between two names that separate them like a comma. */
export const LINK_WORDS: readonly (readonly string[])[] = [
  ['phối', 'hợp', 'cùng', 'với'],
  ['phối', 'hợp', 'với'],
  ['phối', 'hợp', 'cùng'],
  ['phối', 'hợp'],
  ['cùng', 'với'],
  ['và'],
  ['cùng'],
  ['với'],
  ['hoặc'],
  ['and'],
  ['đồng', 'chủ', 'trì'],
  ['chủ', 'trì'],
  // A wish to those who are named behind it.
  ['đề', 'nghị'],
];

/**
 * What a body does, written behind its name ("Sở Xây dựng triển khai …"). It is about the task and names nobody, as long as
 * no other body is named in it. In small letters only: "Phòng Thực hiện chính sách" is a name.
 */
export const PREDICATES: readonly (readonly string[])[] = [
  ['chịu', 'trách', 'nhiệm'],
  ['trực', 'tiếp', 'triển', 'khai'],
  ['trực', 'tiếp', 'thực', 'hiện'],
  ['tiếp', 'tục', 'triển', 'khai'],
  ['tiếp', 'tục', 'thực', 'hiện'],
  ['chủ', 'động', 'triển', 'khai'],
  ['chủ', 'động', 'thực', 'hiện'],
  ['có', 'trách', 'nhiệm'],
  ['cung', 'cấp', 'số', 'liệu'],
  ['cung', 'cấp', 'thông', 'tin'],
  ['cung', 'cấp', 'hồ', 'sơ'],
  ['báo', 'cáo', 'kết', 'quả'],
  ['báo', 'cáo'],
  ['tổng', 'hợp', 'báo', 'cáo'],
  ['tổng', 'hợp', 'số', 'liệu'],
  ['là', 'đơn', 'vị'],
  ['là', 'cơ', 'quan'],
  ['làm', 'đầu', 'mối'],
  ['là', 'đầu', 'mối'],
  ['đầu', 'mối'],
  ['phụ', 'trách'],
  ['tham', 'mưu'],
  ['triển', 'khai'],
  ['thực', 'hiện'],
  ['đôn', 'đốc'],
  ['theo', 'dõi'],
  ['soạn', 'thảo'],
  // Since when, or when.
  ['kể', 'từ'],
  ['từ', 'tháng'],
  ['từ', 'ngày'],
  ['trong', 'tháng'],
  ['đến', 'tháng'],
  ['đến', 'ngày'],
];

/** Heads of bodies: "Giám đốc Sở Tài chính" is the Sở, where a body's name follows. A deputy is a person. */
export const HEAD_POSTS: readonly (readonly string[])[] = [
  ['tổng', 'giám', 'đốc'],
  ['giám', 'đốc'],
  ['chủ', 'tịch'],
  ['thủ', 'trưởng'],
  ['hiệu', 'trưởng'],
  ['bộ', 'trưởng'],
  ['chi', 'cục', 'trưởng'],
  ['cục', 'trưởng'],
  ['vụ', 'trưởng'],
  ['viện', 'trưởng'],
  ['trưởng'],
  ['chánh'],
  // Who is told to do the work, not what it is.
  ['giao', 'cho'],
  ['giao'],
];

/** Words of a name that may be left out or added without changing which unit is meant, if only one unit fits. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set([
  'và',
  'and',
  'các',
  'cấp',
  'sở',
  'liên',
  'quan',
  'của',
  'thuộc',
]);

/** Words of level that may be left out: they tell units of different levels apart, so more care is taken. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set([
  'tỉnh',
  'huyện',
  'thị',
  'xã',
  'phường',
  'thành',
  'phố',
  'quận',
]);

/** Words that quantify: a noun after them makes a collective. */
export const QUANTIFIERS: ReadonlySet<string> = new Set([
  'các',
  'những',
  'mọi',
  'mỗi',
  'từng',
  'toàn',
  'tất',
  'nhiều',
  'all',
]);

/** Those who work in a body: several where a quantifier stands before them, else part of a name ("Phòng Cán bộ"). */
export const STAFF_NOUNS: ReadonlySet<string> = new Set([
  'cbccvc',
  'ccvc',
  'cbcc',
  'cbgvnv',
  'cbnv',
  'cán bộ',
  'công chức',
  'viên chức',
  'người lao động',
  'giáo viên',
  'nhân viên',
  'đảng viên',
  'hội viên',
  'đoàn viên',
  'departments',
  'units',
  'offices',
  'agencies',
  'ministries',
  'teams',
  'partners',
  'staff',
]);

/** After these a noun belongs to what stands before it. */
export const PREPOSITIONS: ReadonlySet<string> = new Set([
  'thuộc',
  'của',
  'trong',
  'tại',
  'ở',
  'trên',
  'do',
  'cho',
  'từ',
  'là',
  'theo',
  'với',
  'về',
  'trừ',
]);

/** Nouns of collectives. */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set([
  'sở',
  'ban',
  'ngành',
  'phòng',
  'đơn vị',
  'cơ quan',
  'tổ chức',
  'doanh nghiệp',
  'dn',
  'công ty',
  'cty',
  'tổng công ty',
  'tập đoàn',
  'địa phương',
  'cá nhân',
  'hội',
  'đoàn thể',
  'đoàn',
  'trường',
  'nhà trường',
  'cơ sở',
  'trung tâm',
  'tt',
  'khoa',
  'bộ',
  'tỉnh',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thị trấn',
  'thị xã',
  'thành phố',
  'tp',
  'thôn',
  'hợp tác xã',
  'htx',
  'chi cục',
  'cục',
  'vụ',
  'viện',
  'bệnh viện',
  'nhà thầu',
  'nhà tài trợ',
  'nhà đầu tư',
  'bên',
  'khối',
  'thành viên',
  'đội',
  'tổ',
  'chi bộ',
  'đảng bộ',
  'công đoàn',
  'chi nhánh',
  'ngân hàng',
  'văn phòng',
  'bộ phận',
  'cấp',
  'quỹ',
  'đài',
  'báo',
  'lãnh đạo',
  'chuyên viên',
  'chủ đầu tư',
  'đối tượng',
  'lực lượng',
  'hộ',
  'đồng chí',
  'lĩnh vực',
]);

/** Nouns that make a collective without any quantifier when they stand alone. */
export const BARE_COLLECTIVES: readonly string[] = [
  'doanh nghiệp',
  'dn',
  'đơn vị',
  'cơ quan',
  'địa phương',
  'tổ chức',
  'cá nhân',
  'tập đoàn',
  'nhà trường',
  'người dân',
  'cơ sở gdnn',
  'cơ sở giáo dục',
  'cơ sở đào tạo',
  'cơ sở dạy nghề',
  'cơ sở sản xuất',
  'cơ sở sxkd',
  'cơ sở kinh doanh',
  'cơ sở y tế',
  'cơ sở trợ giúp',
  'cơ sở bảo trợ',
  'chính quyền địa phương',
  'chủ đầu tư',
  'relevant agencies',
  'relevant departments',
  'relevant units',
];

/** Words a unit's name begins with. Several syllables are one head. */
export const HEAD_WORDS: readonly string[] = [
  'phòng',
  'p',
  'văn phòng',
  'vp',
  'thanh tra',
  'ttra',
  'trung tâm',
  'tt',
  'cơ sở',
  'ban',
  'bql',
  'bcđ',
  'sở',
  'bộ',
  'cục',
  'vụ',
  'chi cục',
  'tổng cục',
  'ủy ban',
  'ubnd',
  'hđnd',
  'hội',
  'hội đồng',
  'đài',
  'báo',
  'công an',
  'ca',
  'tỉnh đoàn',
  'tỉnh ủy',
  'liên đoàn',
  'lđlđ',
  'bảo hiểm',
  'bhxh',
  'ngân hàng',
  'nhcsxh',
  'chi nhánh',
  'công ty',
  'công đoàn',
  'đảng ủy',
  'trường',
  'khoa',
  'viện',
  'bệnh viện',
  'quỹ',
  'kho bạc',
  'kbnn',
  'tòa án',
  'viện kiểm sát',
  'thuế',
  'hiệp hội',
  'liên minh',
  'mttq',
  'đoàn',
  'tập đoàn',
  'tổng công ty',
  'ministry',
  'department',
  'dept',
];

/** Heads of units inside a department: such a name may follow another without a separator. */
export const INNER_HEADS: readonly string[] = [
  'phòng',
  'p',
  'trung tâm',
  'tt',
  'cơ sở',
  'đài',
  'báo',
  'hội',
  'ban',
  'bql',
  'công ty',
];

/** What English names of units end in: "Finance Department". */
export const ENGLISH_TAILS: ReadonlySet<string> = new Set([
  'department',
  'dept',
  'unit',
  'office',
  'division',
  'team',
  'section',
  'committee',
  'board',
]);

/** Levels of schools: "THPT Lê Lợi" is "Trường THPT Lê Lợi". */
export const SCHOOL_LEVELS: ReadonlySet<string> = new Set([
  'thpt',
  'thcs',
  'th',
  'mn',
  'ptdtnt',
  'ptdtbt',
  'tiểu',
  'mầm',
  'mẫu',
]);

/** Whole names that are heads too: what follows them directly belongs to them ("VP UBND tỉnh", "Thanh tra Sở Y tế"). */
export const BARE_HEADS: ReadonlySet<string> = new Set([
  'vp',
  'văn phòng',
  'thanh tra',
  'ttra',
  'phòng',
  'ban',
  'trung tâm',
  'hội',
  'công đoàn',
]);

/** Members of a run of levels and the level they stand for. Single letters count only in a run. */
export const LEVEL_RUNS: readonly {
  readonly level: 'district' | 'commune';
  readonly words: readonly (readonly string[])[];
}[] = [
  { level: 'district', words: [['thị', 'xã'], ['thành', 'phố'], ['huyện'], ['quận'], ['tx'], ['tp'], ['h'], ['q']] },
  { level: 'commune', words: [['thị', 'trấn'], ['đặc', 'khu'], ['xã'], ['phường'], ['tt'], ['x'], ['p']] },
];

/** Stand-ins for a level in the folded letters of a name. */
export const LEVEL_MARK = { district: '\u0001', commune: '\u0002' } as const;

/**
 * Abbreviations in general use, written out. They open names that a catalogue writes short, and tell a known abbreviation
 * from a typo. Sources: Nghị định 30/2020/NĐ-CP writes UBND, HĐND; the others stand with their long form in public work
 * plans of provincial departments (Hải Dương, Quảng Trị, Hà Tĩnh 2023; Hà Nội 2026; a university 2026).
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ubnd: 'ủy ban nhân dân',
    hđnd: 'hội đồng nhân dân',
    vp: 'văn phòng',
    ttra: 'thanh tra',
    bql: 'ban quản lý',
    bcđ: 'ban chỉ đạo',
    lđtbxh: 'lao động thương binh xã hội',
    lđvl: 'lao động việc làm',
    gdnn: 'giáo dục nghề nghiệp',
    btxh: 'bảo trợ xã hội',
    bvcstec: 'bảo vệ chăm sóc trẻ em',
    ncc: 'người có công',
    bđg: 'bình đẳng giới',
    tnxh: 'tệ nạn xã hội',
    pctnxh: 'phòng chống tệ nạn xã hội',
    khtc: 'kế hoạch tài chính',
    dvvl: 'dịch vụ việc làm',
    cnmt: 'cai nghiện ma túy',
    bhxh: 'bảo hiểm xã hội',
    lđlđ: 'liên đoàn lao động',
    mttq: 'mặt trận tổ quốc',
    ubmttq: 'ủy ban mặt trận tổ quốc',
    nhcsxh: 'ngân hàng chính sách xã hội',
    csxh: 'chính sách xã hội',
    atvslđ: 'an toàn vệ sinh lao động',
    kcn: 'khu công nghiệp',
    ptth: 'phát thanh truyền hình',
    khđt: 'kế hoạch đầu tư',
    khcn: 'khoa học công nghệ',
    tttt: 'thông tin truyền thông',
    gdđt: 'giáo dục đào tạo',
    vhttdl: 'văn hóa thể thao du lịch',
    tnmt: 'tài nguyên môi trường',
    nnmt: 'nông nghiệp môi trường',
    nnptnt: 'nông nghiệp phát triển nông thôn',
    gtvt: 'giao thông vận tải',
    htqt: 'hợp tác quốc tế',
    cntt: 'công nghệ thông tin',
    cđs: 'chuyển đổi số',
    pvhcc: 'phục vụ hành chính công',
    hcc: 'hành chính công',
    gdtx: 'giáo dục thường xuyên',
    bnv: 'bộ nội vụ',
    tandtc: 'tòa án nhân dân tối cao',
    kbnn: 'kho bạc nhà nước',
    vtv: 'đài truyền hình việt nam',
    vov: 'đài tiếng nói việt nam',
    ttxvn: 'thông tấn xã việt nam',
    tncs: 'thanh niên cộng sản',
    lhpn: 'liên hiệp phụ nữ',
    htx: 'hợp tác xã',
    tnhh: 'trách nhiệm hữu hạn',
  }),
);

/** Names of ministries and departments that hold a comma, departments of wards since 2025, and those “against social evils”. */
export const COMMA_NAMES: readonly string[] = [
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ VH,TT&DL',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở VH,TT&DL',
  'Phòng Phòng, chống tệ nạn xã hội',
];
