/**
 * Offices of kinds that `offices.ts` and `furtherOffices.ts` have not: stations, squads and funds, districts of before 2025,
 * tax teams and police rooms that are called by numbers, workshops and shifts. None is a real one.
 */
import { office, type WrittenOffice } from './offices';

/** Written before anything was read in them; see `dutyPlans.ts` for how their people fill cells. */
export const STATION_OFFICES: readonly WrittenOffice[] = [
  office(
    'kiem-lam',
    `
Phòng Sử dụng và Phát triển rừng | Phòng SD&PTR | P. SDPTR
Phòng Quản lý bảo vệ rừng và Bảo tồn thiên nhiên | Phòng QLBVR&BTTN | P. QLBVR-BTTN
Phòng Thanh tra - Pháp chế | P. TT-PC | Phòng TTPC
Phòng Hành chính, Tổng hợp | Phòng HC-TH | P. HCTH
Hạt Kiểm lâm Đông Giang | HKL Đông Giang | Hạt KL Đông Giang
Hạt Kiểm lâm khu vực Tây Sơn - Hòa Vang | HKL Tây Sơn - Hòa Vang
Đội Kiểm lâm cơ động số 1 | Đội KLCĐ số 1
Đội Kiểm lâm cơ động số 2 | Đội KLCĐ số 2
Trạm Bảo vệ rừng Km 12 | Trạm BVR Km 12
Trạm Bảo vệ rừng Khe Sâu | Trạm BVR Khe Sâu
Ban Quản lý rừng phòng hộ Sông Bung | BQL RPH Sông Bung | BQL rừng phòng hộ Sông Bung
Ban Quản lý rừng đặc dụng Ngọc Linh | BQL RĐD Ngọc Linh
Vườn quốc gia Sông Trà | VQG Sông Trà
Quỹ Bảo vệ và Phát triển rừng | Quỹ BV&PTR | Quỹ BVPTR
Công ty TNHH MTV Lâm nghiệp Trường Xuân | Cty LN Trường Xuân
`,
  ),
  office(
    'huyen-cu',
    `
Văn phòng HĐND và UBND huyện | VP HĐND&UBND huyện | VP HĐND-UBND
Phòng Nội vụ huyện | Phòng Nội vụ | P. Nội vụ
Phòng Tài chính - Kế hoạch | Phòng TC-KH | P. TCKH | Phòng TCKH
Phòng Nông nghiệp và Phát triển nông thôn | Phòng NN&PTNT | P. NN-PTNT
Phòng Lao động - TB&XH | Phòng LĐ-TB&XH | P. LĐTBXH
Phòng Giáo dục và Đào tạo | Phòng GD&ĐT | P. GDĐT
Thanh tra huyện | TTra huyện
Trung tâm Văn hóa - Thông tin và Thể thao | TT VH-TT&TT | TTVHTT-TT
Trung tâm Dịch vụ nông nghiệp huyện | TT DVNN | TTDVNN huyện
Trung tâm Y tế huyện | TTYT huyện
Đội Thuế liên xã số 3 | Đội Thuế LX số 3
Chi cục Thống kê huyện | CC Thống kê
Ban Chỉ huy Quân sự huyện | BCHQS huyện | Ban CHQS huyện
Huyện đoàn
Liên đoàn Lao động huyện | LĐLĐ huyện
UBND thị trấn Sông Mã | UBND TT Sông Mã
UBND xã Chiềng Khoong | UBND xã C. Khoong
Ngân hàng CSXH huyện | NHCSXH huyện | PGD NHCSXH
`,
  ),
  office(
    'nganh-y-te',
    `
Phòng Nghiệp vụ Y | P. NVY | Phòng NVY
Phòng Nghiệp vụ Dược | P. NVD | Phòng NVD
Phòng Tổ chức cán bộ | P. TCCB | Phòng TCCB
Phòng Kế hoạch - Tài chính | P. KH-TC | Phòng KHTC
Bệnh viện Đa khoa tỉnh | BVĐK tỉnh | BV ĐK tỉnh
Bệnh viện Đa khoa khu vực số 1 | BVĐK KV số 1
Bệnh viện Y học cổ truyền | BV YHCT | BVYHCT
Bệnh viện Lao và Bệnh phổi | BV Lao & BP | BV L&BP
Trung tâm Kiểm soát bệnh tật | TT KSBT | CDC
Trung tâm Y tế huyện Bắc Mê | TTYT Bắc Mê | TTYT H. Bắc Mê
Trung tâm Y tế thị xã Vị Xuyên | TTYT Vị Xuyên | TTYT TX Vị Xuyên
Chi cục Dân số - KHHGĐ | CC DS-KHHGĐ | Chi cục DS-KHHGĐ
Chi cục An toàn vệ sinh thực phẩm | CC ATVSTP | Chi cục ATTP
Trung tâm Giám định Y khoa | TT GĐYK
Trung tâm Cấp cứu 115 | TTCC 115
Trung tâm Pháp y | TT Pháp y
`,
  ),
  office(
    'to-cong-tac',
    `
Ban Chỉ đạo 35 | BCĐ 35
Ban Chỉ đạo 138 | BCĐ 138
Tổ Đề án 06 | Tổ ĐA 06 | Tổ ĐA06
Tổ công tác số 1 | Tổ CT số 1
Tổ công tác số 2 | Tổ CT số 2
Tổ giúp việc Ban Chỉ đạo | TGV BCĐ | Tổ giúp việc BCĐ
Đoàn giám sát số 3 | ĐGS số 3
Hội đồng Nghĩa vụ quân sự | HĐ NVQS | Hội đồng NVQS
Hội đồng Khoa học và Sáng kiến | HĐ KH&SK
Ban Vì sự tiến bộ của phụ nữ | Ban VSTBPN
Phòng Cải cách hành chính | Phòng CCHC | P. CCHC
Phòng Xây dựng chính quyền và Công tác thanh niên | Phòng XDCQ&CTTN | P. XDCQ-CTTN
Ban Thi đua - Khen thưởng | Ban TĐ-KT | Ban TĐKT
Chi cục Văn thư - Lưu trữ | CC VT-LT | Chi cục VTLT
Trung tâm Lưu trữ lịch sử | TT LTLS
`,
  ),
  office(
    'thue',
    `
Phòng Thanh tra - Kiểm tra số 1 | Phòng TT-KT số 1 | P. TTKT1
Phòng Thanh tra - Kiểm tra số 2 | Phòng TT-KT số 2 | P. TTKT2
Phòng Thanh tra - Kiểm tra số 3 | Phòng TT-KT số 3 | P. TTKT3
Phòng Tuyên truyền - Hỗ trợ người nộp thuế | Phòng TTHT NNT | P. TT-HT
Phòng Quản lý nợ và Cưỡng chế nợ thuế | Phòng QLN&CCNT | P. QLN
Phòng Kê khai và Kế toán thuế | Phòng KK&KTT | P. KK-KTT
Phòng Nghiệp vụ - Dự toán - Pháp chế | Phòng NV-DT-PC | P. NVDTPC
Chi cục Thuế khu vực Bắc Sơn - Bình Gia | CCT KV Bắc Sơn - Bình Gia
Chi cục Thuế khu vực Cao Lộc | CCT KV Cao Lộc
Đội Thuế liên phường số 2 | Đội thuế LP số 2
Đội Quản lý thị trường số 4 | Đội QLTT số 4
Đội Quản lý thị trường số 5 | Đội QLTT số 5
Văn phòng Cục | VP Cục
Kho bạc Nhà nước khu vực VII | KBNN KV VII
`,
  ),
  office(
    'mo-than',
    `
Phân xưởng Khai thác 1 | PX KT1 | PXKT 1
Phân xưởng Khai thác 2 | PX KT2 | PXKT 2
Phân xưởng Cơ điện lò | PX CĐL | PX Cơ điện lò
Phân xưởng Vận tải giếng | PX VTG
Phòng KCS | P. KCS
Phòng An toàn - Bảo hộ lao động | Phòng AT-BHLĐ | P. ATBHLĐ
Phòng Kỹ thuật khai thác | Phòng KTKT | P. KTKT
Phòng Trắc địa - Địa chất | Phòng TĐ-ĐC | P. TĐĐC
Phòng Thông gió, thoát nước | Phòng TGTN | P. TGTN
Trạm 110kV Cẩm Thủy | Trạm 110 Cẩm Thủy
Trạm Quan trắc khí mỏ | Trạm QTKM
Ca sản xuất số 1 | Ca SX số 1
Ca sản xuất số 2 | Ca SX số 2
Đội Cấp cứu mỏ | Đội CCM
Nhà ăn số 3 | NA số 3
Trung tâm Điều hành sản xuất | TT ĐHSX
`,
  ),
  office(
    'dai-hoc-vung',
    `
Khoa Công nghệ thông tin | Khoa CNTT | K. CNTT
Khoa Kinh tế và Quản trị kinh doanh | Khoa KT&QTKD
Khoa Sư phạm Tiểu học - Mầm non | Khoa SPTHMN | Khoa SP TH-MN
Bộ môn Toán - Tin | BM Toán - Tin
Bộ môn Lý luận chính trị | BM LLCT
Phòng Đào tạo sau đại học | Phòng ĐTSĐH | P. ĐTSĐH
Phòng Khảo thí | P. KT | P. Khảo thí
Phòng Khoa học và Hợp tác quốc tế | Phòng KH&HTQT | P. KH-HTQT
Trung tâm Ngoại ngữ - Tin học | TT NN-TH | TTNNTH
Trung tâm Thông tin - Thư viện | TT TT-TV | TTTTTV
Ban Quản lý Ký túc xá | BQL KTX | Ban QL KTX
Trạm Y tế | TYT
Hội đồng trường | HĐ trường | HĐT
Ban Thanh tra nhân dân | Ban TTND
Công đoàn trường | CĐ trường
Hội Sinh viên | HSV
Viện Nghiên cứu và Chuyển giao công nghệ | Viện NC&CGCN
`,
  ),
  office(
    'bien-phong',
    `
Phòng Tham mưu | P. TM | PTM
Phòng Chính trị | P. CT
Phòng Hậu cần - Kỹ thuật | Phòng HC-KT | P. HCKT
Phòng Trinh sát | P. TS
Đồn Biên phòng Cửa khẩu Nậm Cắn | Đồn BPCK Nậm Cắn | ĐBP Nậm Cắn
Đồn Biên phòng Tam Hợp | ĐBP Tam Hợp | Đồn BP Tam Hợp
Hải đội 2 | HĐ2
Tiểu đoàn Huấn luyện - Cơ động | d HL-CĐ
Đại đội 3 | c3
PA05
PC06
PX03
Phòng Cảnh sát quản lý hành chính về trật tự xã hội | Phòng CSQLHC | P. CSQLHC về TTXH
Công an phường Cửa Nam | CAP Cửa Nam | CA phường Cửa Nam
Trung đoàn 814 | e814
Ban CHQS thành phố | BCHQS TP
`,
  ),
  office(
    'quy-hoi',
    `
Quỹ Đầu tư phát triển tỉnh | Quỹ ĐTPT | Quỹ ĐTPT tỉnh
Quỹ Bảo vệ môi trường | Quỹ BVMT
Quỹ Hỗ trợ nông dân | Quỹ HTND
Quỹ Đền ơn đáp nghĩa | Quỹ ĐƠĐN
Hội Chữ thập đỏ tỉnh | Hội CTĐ tỉnh | Hội CTĐ
Hội Người mù | Hội NM
Ban Đại diện Hội Người cao tuổi | BĐD Hội NCT
Liên hiệp các tổ chức hữu nghị tỉnh | LH các TCHN tỉnh | LHCTCHN
Ban Trị sự Giáo hội Phật giáo tỉnh | BTS GHPG tỉnh
Ban Dân tộc tỉnh | BDT tỉnh | Ban Dân tộc
Hội Văn học nghệ thuật | Hội VHNT
Câu lạc bộ Hưu trí | CLB Hưu trí
Trung tâm Công tác xã hội và Bảo trợ trẻ em | TT CTXH&BTTE | TTCTXH-BTTE
Làng trẻ em SOS | Làng SOS
Báo và Đài Phát thanh, truyền hình tỉnh | Báo và Đài PT,TH tỉnh | Báo & PTTH
`,
  ),
  office(
    'kinh-te-tong-hop',
    `
Phòng Tổng hợp | P. TH | P. Tổng hợp
Phòng Kinh tế ngành | P. KTN | Phòng KTN
Phòng Kinh tế đối ngoại | P. KTĐN | Phòng KTĐN
Phòng Đấu thầu, thẩm định và giám sát đầu tư | Phòng ĐTTĐ&GSĐT | P. ĐTTĐ
Phòng Đăng ký kinh doanh | Phòng ĐKKD | P. ĐKKD
Phòng Doanh nghiệp, kinh tế tập thể và tư nhân | Phòng DNKTTT&TN | P. DN-KTTT
Trung tâm Xúc tiến đầu tư, thương mại và du lịch | TT XTĐT,TM&DL | TTXTĐTTMDL
Ban Quản lý các khu công nghiệp | BQL các KCN | BQL KCN
Ban Quản lý Khu kinh tế Vân Phong | BQL KKT Vân Phong
Ban QLDA đầu tư xây dựng số 2 | BQLDA ĐTXD số 2 | BQLDA số 2
Viện Nghiên cứu phát triển | Viện NCPT
Sở Ngoại vụ | SNgV
Cục Thống kê | Cục TK
Trung tâm Hỗ trợ doanh nghiệp nhỏ và vừa | TT HTDNNVV
`,
  ),
];
