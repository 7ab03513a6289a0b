/**
 * Offices of kinds that the other lists have not: district-level bodies of the State that stayed after 2025, museums and
 * troupes, weather and water services, lenders, customs houses, schools of politics, wards of big towns. None is a real one.
 */
import { office, type WrittenOffice } from './offices';

/** Written before anything was read in them. */
export const RECENT_OFFICES: readonly WrittenOffice[] = [
  office(
    'du-lich',
    `
Văn phòng Sở | VP Sở | VP
Phòng Quản lý lữ hành, cơ sở lưu trú | Phòng QLLH,CSLT | P. QLLH
Phòng Quy hoạch - Phát triển tài nguyên du lịch | Phòng QH-PTTNDL | P. QHPT
Phòng Thanh tra, Pháp chế | P. TTPC
Trung tâm Xúc tiến du lịch | TT XTDL | TTXTDL
Ban Quản lý vịnh Xuân Lai | BQL vịnh Xuân Lai | BQL vịnh
Ban Quản lý di tích, danh thắng | BQL di tích, danh thắng | BQL DT-DT
Hiệp hội Du lịch tỉnh | HHDL tỉnh
Cảng vụ Đường thủy nội địa | Cảng vụ ĐTNĐ
Tổ phản ứng nhanh, hỗ trợ du khách | Tổ PƯN
Công an tỉnh | CA tỉnh
Báo và phát thanh, truyền hình tỉnh | Báo và PTTH tỉnh
`,
  ),
  office(
    'xa-vung-cao',
    `
Văn phòng HĐND và UBND xã | VP HĐND-UBND xã | Văn phòng
Phòng Kinh tế | P. Kinh tế | P.KT
Phòng Văn hóa - Xã hội | P. VH-XH | Phòng VHXH
Trung tâm Phục vụ hành chính công | TTPVHCC | TT HCC
Trung tâm Dịch vụ tổng hợp xã | TT DVTH
Ban Chỉ huy Quân sự xã | BCHQS xã | Ban CHQS
Công an xã | CA xã
Trạm Y tế xã | TYT xã | TYT
Trường PTDTBT Tiểu học Nậm Lúc | PTDTBT TH Nậm Lúc
Trường PTDTBT THCS Nậm Lúc | PTDTBT THCS Nậm Lúc
Trường Mầm non Bản Phố | MN Bản Phố
Tổ cộng tác viên dân số, trẻ em | Tổ CTV DS-TE
Tổ bảo vệ an ninh, trật tự thôn Nậm Kha | Tổ BVANTT Nậm Kha
Bản Nậm Kha | bản Nậm Kha
Hợp tác xã Chè, dược liệu Bản Phố | HTX Chè Bản Phố
Đồn Biên phòng Cửa khẩu Lũng Pô | Đồn BP Lũng Pô
`,
  ),
  office(
    'kho-bac',
    `
Văn phòng | VP
Phòng Kế toán nhà nước | P. KTNN
Phòng Kiểm soát chi | P. KSC
Phòng Tài vụ - Quản trị | P. TV-QT | Phòng TVQT
Phòng Thanh tra - Kiểm tra | P. TTKT | Phòng TT-KT
Phòng Giao dịch số 1 | PGD số 1
Phòng Giao dịch số 2 | PGD số 2
Phòng Giao dịch số 12 | PGD số 12
Kho bạc Nhà nước khu vực VII | KBNN KV VII | KBNN khu vực VII
Sở Tài chính | STC
Thuế tỉnh | Thuế
Ngân hàng Nhà nước Khu vực 9 | NHNN KV9 | NHNN Khu vực 9
`,
  ),
  office(
    'bao-tang',
    `
Phòng Hành chính, Tổng hợp | P. HC,TH | Phòng HCTH
Phòng Nghiệp vụ - Sưu tầm | P. NV-ST
Phòng Trưng bày, Tuyên truyền | P. TB,TT | Phòng TBTT
Phòng Bảo quản, kiểm kê | P. BQ-KK | P. BQKK
Đoàn Nghệ thuật Chèo | Đoàn Chèo
Đoàn Ca múa nhạc Dân tộc | Đoàn CMN Dân tộc
Nhà hát Chèo tỉnh | NH Chèo
Thư viện tỉnh | TV tỉnh
Tổ Kỹ thuật - Âm thanh - Ánh sáng | Tổ KT-AT-AS
Trung tâm Văn hóa, Điện ảnh tỉnh | TT VH,ĐA tỉnh | TTVHĐA
Ban Quản lý Khu di tích Gò Tháp | BQL KDT Gò Tháp
Hội Văn học Nghệ thuật tỉnh | Hội VHNT tỉnh
`,
  ),
  office(
    'thuy-loi',
    `
Ban Giám đốc | BGĐ
Phòng Tổ chức - Hành chính | P. TC-HC | Phòng TCHC
Phòng Kế hoạch - Kỹ thuật | P. KH-KT | Phòng KHKT
Phòng Quản lý nước và Công trình | P. QLN&CT | Phòng QLNCT
Xí nghiệp Khai thác thủy lợi Sông Cầu | XN KTTL Sông Cầu
Xí nghiệp Khai thác thủy lợi Sông Thương | XN KTTL Sông Thương
Cụm Thủy nông số 1 | Cụm TN số 1
Cụm Thủy nông số 2 | Cụm TN số 2
Trạm bơm Cống Bún | TB Cống Bún
Trạm bơm Nội Hoàng | TB Nội Hoàng
Đội Cơ khí, sửa chữa | Đội CK-SC
Công ty Điện lực tỉnh | Cty Điện lực
Hợp tác xã Dịch vụ nông nghiệp Tân Mỹ | HTX DVNN Tân Mỹ
`,
  ),
  office(
    'truong-chinh-tri',
    `
Ban Giám hiệu | BGH
Phòng Tổ chức, Hành chính, Thông tin, Tư liệu | P. TC,HC,TT,TL | Phòng TCHCTTTL
Phòng Quản lý đào tạo và Nghiên cứu khoa học | P. QLĐT&NCKH | Phòng QLĐT-NCKH
Khoa Lý luận cơ sở | Khoa LLCS | K. LLCS
Khoa Xây dựng Đảng | Khoa XDĐ | K. XDĐ
Khoa Nhà nước và Pháp luật | Khoa NN&PL | K. NNPL
Công đoàn Trường | Công đoàn
Đoàn Thanh niên | ĐTN
Hội Cựu chiến binh | Hội CCB
Ban Tổ chức Tỉnh ủy | BTCTU
Học viện Chính trị khu vực I | HVCT khu vực I | HVCTKV I
Tạp chí Thông tin lý luận | Tạp chí TTLL
`,
  ),
  office(
    'quan-do-thi',
    `
Văn phòng HĐND và UBND | Văn phòng HĐND và UBND phường | VP HĐND&UBND
Phòng Kinh tế, Hạ tầng và Đô thị | Phòng KTHT&ĐT | P. KTHTĐT
Phòng Văn hóa - Xã hội | Phòng VH-XH | P. VHXH
Đội Quản lý trật tự xây dựng, đô thị | Đội QLTTXD,ĐT | Đội QLTTĐT
Ban Quản lý dự án đầu tư xây dựng | BQLDA ĐTXD | Ban QLDA
Tổ dân phố số 4 | TDP số 4 | TDP 4
Tổ dân phố số 14 | TDP số 14 | TDP 14
Công ty TNHH MTV Môi trường đô thị | Cty MTĐT
Chợ Cồn | Ban Quản lý chợ Cồn
Trường Tiểu học Lê Văn Tám | TH Lê Văn Tám
Trường Tiểu học Lê Văn Hưu | TH Lê Văn Hưu
Hội Chữ thập đỏ phường | Hội CTĐ
Hội Người cao tuổi phường | Hội NCT
Đài Truyền thanh phường | Đài TT phường
`,
  ),
  office(
    'khi-tuong',
    `
Đài Khí tượng thủy văn khu vực | Đài KTTV khu vực | Đài KV
Đài Khí tượng thủy văn tỉnh | Đài KTTV tỉnh
Phòng Dự báo khí tượng, thủy văn | P. Dự báo | Phòng DBKTTV
Phòng Quản lý mạng lưới trạm | P. QLML | Phòng QLMLT
Phòng Thông tin và Dữ liệu | P. TT&DL | Phòng TTDL
Trạm Khí tượng Mù Căng | Trạm KT Mù Căng
Trạm Thủy văn Ngòi Hút | Trạm TV Ngòi Hút
Trạm Ra đa thời tiết | Trạm Ra đa
Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn | BCH PCTT&TKCN | BCH PCTT và TKCN
Chi cục Thủy lợi | CCTL
Sở Nông nghiệp và Môi trường | Sở NN&MT | SNNMT
`,
  ),
  office(
    'so-khcn',
    `
Văn phòng Sở | VP Sở
Phòng Quản lý Công nghệ và Đổi mới sáng tạo | P. QLCN&ĐMST | Phòng QLCN-ĐMST
Phòng Quản lý Khoa học | P. QLKH
Phòng Chuyển đổi số | P. CĐS
Phòng Bưu chính, Viễn thông | P. BC,VT | Phòng BCVT
Phòng Sở hữu trí tuệ, Tiêu chuẩn Đo lường Chất lượng | P. SHTT,TĐC | Phòng SHTT-TĐC
Trung tâm Công nghệ thông tin và Truyền thông | TT CNTT&TT
Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng | TT KT TĐC | TTKTTĐC
Quỹ Phát triển khoa học và công nghệ | Quỹ PTKH&CN
VNPT tỉnh | VNPT
Viettel tỉnh | Viettel
Bưu điện tỉnh | BĐ tỉnh
`,
  ),
  office(
    'hoi-nong-dan',
    `
Văn phòng | VP
Ban Xây dựng Hội | Ban XDH
Ban Kinh tế - Xã hội | Ban KT-XH | Ban KTXH
Ban Tổ chức, Kiểm tra | Ban TC,KT | Ban TCKT
Quỹ Hỗ trợ nông dân | Quỹ HTND
Trung tâm Dạy nghề và Hỗ trợ nông dân | TT DN&HTND
Hội Nông dân xã Tân An | HND xã Tân An
Hội Nông dân xã Tân Ân | HND xã Tân Ân
Hội Liên hiệp Phụ nữ tỉnh | Hội LHPN tỉnh
Ủy ban MTTQ Việt Nam tỉnh | UBMTTQ tỉnh | MTTQ tỉnh
Ngân hàng Chính sách xã hội | NHCSXH
Agribank | Agribank chi nhánh tỉnh
`,
  ),
];

/** The same; the rules were changed once more after these were read. */
export const HELD_OFFICES: readonly WrittenOffice[] = [
  office(
    'chi-cuc-dan-so',
    `
Phòng Dân số và Trẻ em | P. DS-TE | Phòng DS&TE
Phòng Truyền thông, Giáo dục sức khỏe | P. TT-GDSK | Phòng TTGDSK
Phòng Tổ chức, Hành chính, Kế toán | P. TCHCKT
Khoa Phòng, chống bệnh truyền nhiễm | Khoa PCBTN | K. PCBTN
Khoa Phòng, chống HIV/AIDS | Khoa PC HIV/AIDS | K. PC HIV
Khoa Sức khỏe môi trường - Y tế trường học | Khoa SKMT-YTTH | K. SKMT
Khoa Dinh dưỡng | K. Dinh dưỡng
Trung tâm Kiểm soát bệnh tật tỉnh | TTKSBT tỉnh | CDC tỉnh
Trung tâm Y tế khu vực Đông Triều | TTYT KV Đông Triều | TTYT Đông Triều
Trung tâm Y tế khu vực Uông Bí | TTYT KV Uông Bí | TTYT Uông Bí
Trạm Y tế xã, phường | TYT xã, phường
Sở Y tế | SYT
`,
  ),
  office(
    'cong-doan-tinh',
    `
Văn phòng LĐLĐ tỉnh | Văn phòng | VP LĐLĐ
Ban Công tác công đoàn | Ban CTCĐ
Ban Tuyên giáo, Nữ công | Ban TG,NC | Ban TGNC
Ban Chính sách - Pháp luật và Quan hệ lao động | Ban CSPL&QHLĐ | Ban CSPL
Ủy ban Kiểm tra Liên đoàn | UBKT Liên đoàn | UBKT
Nhà Văn hóa Lao động | NVHLĐ
Công đoàn Viên chức tỉnh | CĐVC tỉnh
Công đoàn các Khu công nghiệp | CĐ các KCN
Công đoàn ngành Y tế | CĐN Y tế
Công đoàn xã Đông Hưng | CĐ xã Đông Hưng
Công đoàn phường Quang Trung | CĐ phường Quang Trung
BHXH tỉnh | Bảo hiểm xã hội tỉnh
Sở Nội vụ | SNV
`,
  ),
  office(
    'ban-qlda',
    `
Văn phòng Ban | VP Ban
Phòng Kế hoạch - Tài chính | P. KH-TC | Phòng KHTC
Phòng Kỹ thuật, Thẩm định | P. KT,TĐ | Phòng KTTĐ
Phòng Điều hành dự án 1 | P. ĐHDA 1 | ĐHDA1
Phòng Điều hành dự án 2 | P. ĐHDA 2 | ĐHDA2
Phòng Giải phóng mặt bằng | P. GPMB
Tổ Giải phóng mặt bằng, tái định cư xã Long An | Tổ GPMB xã Long An
Nhà thầu thi công gói 05 | Nhà thầu gói 05
Tư vấn giám sát | TVGS
Công ty CP Tư vấn Thiết kế Giao thông | Cty TVTK Giao thông
Trung tâm Phát triển quỹ đất | TTPTQĐ | TT PTQĐ
Hội đồng bồi thường, hỗ trợ, tái định cư | HĐBT,HT,TĐC | Hội đồng BTHTTĐC
UBND xã Long An | xã Long An
`,
  ),
  office(
    'nhnn',
    `
Phòng Tổng hợp, Nhân sự và Kiểm soát nội bộ | P. TH,NS&KSNB | Phòng THNS
Phòng Tiền tệ, Kho quỹ và Hành chính | P. TT,KQ&HC | Phòng TTKQ
Thanh tra, giám sát Khu vực 5 | TTGS KV5 | TTGS Khu vực 5
Ngân hàng TMCP Đầu tư và Phát triển | BIDV
Ngân hàng Chính sách xã hội tỉnh | NHCSXH tỉnh
Quỹ tín dụng nhân dân Hoằng Lộc | QTDND Hoằng Lộc
Quỹ tín dụng nhân dân Hoằng Ngọc | QTDND Hoằng Ngọc
Bảo hiểm tiền gửi khu vực | BHTG khu vực
Hiệp hội Doanh nghiệp tỉnh | HHDN tỉnh
Cục Thống kê tỉnh | Thống kê tỉnh
`,
  ),
  office(
    'bao-ve-dan-toc',
    `
Văn phòng Đoàn ĐBQH và HĐND tỉnh | VP Đoàn ĐBQH&HĐND tỉnh
Ban Dân tộc HĐND tỉnh | Ban DT HĐND
Ban Pháp chế HĐND tỉnh | Ban PC HĐND
Ban Văn hóa - Xã hội HĐND tỉnh | Ban VHXH HĐND
Sở Dân tộc và Tôn giáo | Sở DT&TG | SDTTG
Phòng Tuyên truyền, địa bàn | P. TT-ĐB
Phòng Tín ngưỡng, tôn giáo khác | P. TN-TGK
Trường Phổ thông DTNT tỉnh | PTDTNT tỉnh
Bộ Chỉ huy Bộ đội Biên phòng tỉnh | BCH BĐBP tỉnh | BĐBP tỉnh
Đoàn Kinh tế - Quốc phòng 379 | Đoàn KT-QP 379 | Đoàn 379
Ban Trị sự Giáo hội Phật giáo tỉnh | BTS GHPG tỉnh
`,
  ),
  office(
    'may-mac',
    `
Ban Điều hành | BĐH
Phòng Kế hoạch - Xuất nhập khẩu | P. KH-XNK | Phòng KHXNK
Phòng Kỹ thuật, Công nghệ | P. KT,CN | P. KTCN
Phòng Nhân sự, Lao động, Tiền lương | P. NSLĐTL | P. NS
Xưởng May 1 | XM1
Xưởng May 2 | XM2
Tổ Cắt | Tổ cắt
Tổ Hoàn thiện, đóng gói | Tổ HT-ĐG
Kho Phụ liệu | Kho PL
Bộ phận QA/QC | QA/QC
Ca A | ca A
Ca B | ca B
Công đoàn cơ sở | CĐCS
Khách hàng
`,
  ),
  office(
    'dai-hoc-su-pham',
    `
Phòng Đào tạo, Khảo thí | P. ĐT,KT | Phòng ĐTKT
Phòng Khoa học - Hợp tác quốc tế - Tạp chí | P. KH-HTQT-TC
Phòng Công tác sinh viên | P. CTSV
Khoa Sư phạm Tự nhiên | Khoa SPTN
Khoa Sư phạm Xã hội | Khoa SPXH
Khoa Tiểu học - Mầm non | Khoa TH-MN
Khoa Thể dục - Thể thao, Quốc phòng | Khoa TDTT,QP
Tổ Tin học, Ngoại ngữ | Tổ TH-NN
Trường THPT Thực hành Sư phạm | THPT THSP
Trung tâm Ngoại ngữ - Tin học | TT NN-TH
Trạm Y tế Trường | TYT
Thư viện
Ký túc xá | KTX
`,
  ),
  office(
    'van-phong-tinh-uy',
    `
Phòng Tổng hợp | P. TH
Phòng Cơ yếu - Công nghệ thông tin | P. CY-CNTT | Phòng CYCNTT
Phòng Tài chính đảng | P. TCĐ
Phòng Hành chính - Lưu trữ | P. HC-LT
Phòng Quản trị, Xe | P. QT,X
Ban Nội chính Tỉnh ủy | Ban NC
Đảng ủy các cơ quan Đảng tỉnh | ĐU các CQ Đảng
Đảng ủy UBND tỉnh | ĐU UBND tỉnh
Ủy ban Kiểm tra Tỉnh ủy | UBKT Tỉnh ủy
Báo và Phát thanh, Truyền hình tỉnh | Báo và PT,TH tỉnh
Trường Chính trị tỉnh | Trường CT tỉnh
Nhà khách Tỉnh ủy | NK Tỉnh ủy
`,
  ),
];

/** The same; but for the office of a commune in its first line, nothing was changed after these were read. */
export const LAST_OFFICES: readonly WrittenOffice[] = [
  office(
    'dan-quan',
    `
Văn phòng Đảng ủy - HĐND - UBND | VP ĐU-HĐND-UBND
Phòng Nội vụ, Lao động | P. NV,LĐ | P. NVLĐ
Phòng Tài nguyên, Khoáng sản | P. TN,KS | P. TNKS
Đội Tuần tra, kiểm soát | Đội TTKS
Hạt Quản lý đường bộ số 3 | Hạt QLĐB số 3
Hạt Quản lý đường bộ số 5 | Hạt QLĐB số 5
Trung tâm Văn hóa, Thông tin và Thể thao | TT VHTT&TT | TTVHTTTT
Trường THCS Nguyễn Trãi | THCS Nguyễn Trãi
Thôn Đông Hạ | thôn Đông Hạ
Thôn Đông Hà | thôn Đông Hà
Chi hội Nông dân thôn Đông Hạ | CH Nông dân Đông Hạ
`,
  ),
  office(
    'benh-vien-mat',
    `
Khoa Khám bệnh - Cấp cứu | Khoa KB-CC | K. KB-CC
Khoa Đáy mắt - Màng bồ đào | Khoa ĐM-MBĐ
Khoa Tạo hình, thẩm mỹ | Khoa THTM | K. THTM
Khoa Dược, Vật tư y tế | Khoa D,VTYT | Khoa Dược-VTYT
Phòng Tổ chức - Hành chính - Quản trị | P. TC-HC-QT | P. TCHCQT
Phòng Kế hoạch nghiệp vụ và Chỉ đạo tuyến | P. KHNV&CĐT
Tổ Công nghệ thông tin | Tổ CNTT
Tổ Bảo vệ, lái xe | Tổ BV-LX
Công đoàn Bệnh viện | CĐ BV
Hội đồng Người bệnh | HĐNB
Bệnh viện đa khoa tỉnh | BVĐK tỉnh
`,
  ),
  office(
    'so-tai-chinh-moi',
    `
Văn phòng Sở | VP Sở | VP
Phòng Tổng hợp, Quy hoạch | P. TH,QH | P. THQH
Phòng Quản lý Ngân sách | P. QLNS
Phòng Doanh nghiệp, Kinh tế tập thể và Tư nhân | P. DN,KTTT&TN | P. DNKTTN
Phòng Đấu thầu, Thẩm định và Giám sát đầu tư | P. ĐT,TĐ&GSĐT
Phòng Quản lý giá - Công sản | P. QLG-CS | P. QLGCS
Thanh tra tỉnh | TTr tỉnh
Trung tâm Xúc tiến Đầu tư và Hỗ trợ doanh nghiệp | TT XTĐT&HTDN
Quỹ Đầu tư phát triển tỉnh | Quỹ ĐTPT tỉnh
Thuế tỉnh Hà Sơn | Thuế tỉnh
Kho bạc Nhà nước khu vực X | KBNN KV X
UBND xã Tân Lập | UBND xã Tân Lập
UBND xã Tân Lạp
`,
  ),
  office(
    'truong-nghe',
    `
Ban Giám hiệu | BGH
Phòng Đào tạo, Khoa học và Hợp tác quốc tế | P. ĐT,KH&HTQT | P. ĐTKHHTQT
Phòng Tuyển sinh, Giới thiệu việc làm | P. TS,GTVL | P. TSGTVL
Khoa Cơ khí - Động lực | Khoa CK-ĐL
Khoa Điện, Điện tử | Khoa Đ,ĐT | Khoa Điện-ĐT
Khoa Du lịch, Khách sạn | Khoa DL-KS
Tổ môn Giáo dục thể chất, quốc phòng | Tổ GDTC-QP
Xưởng thực hành Hàn | Xưởng Hàn
Trung tâm Sát hạch lái xe | TT SHLX
Đoàn trường | Đoàn trường
Ký túc xá | KTX
`,
  ),
];
