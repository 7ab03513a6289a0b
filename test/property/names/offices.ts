/**
 * Offices of every sort with the ways in which their people write each unit, the full name first. Made up after the habits
 * of provincial departments, ministries, communes of 2025, schools, hospitals, firms, projects; none is a real one.
 */

/** A unit and the ways in which it is written; the first is its full name. */
export interface WrittenUnit {
  readonly code: string;
  readonly ways: readonly string[];
}

/** An office of its own, whose plan names its own units and some beside it. */
export interface WrittenOffice {
  readonly id: string;
  readonly units: readonly WrittenUnit[];
}

/** Makes an office of lines of its units: the ways of writing each, parted by "|". */
export function office(id: string, lines: string): WrittenOffice {
  const units = lines
    .trim()
    .split('\n')
    .map((line, index) => ({ code: `${id}-${index + 1}`, ways: line.split('|').map((way) => way.trim()) }));
  return { id, units };
}

/** Departments, ministries, communes, schools, hospitals, firms, projects. */
export const OFFICES: readonly WrittenOffice[] = [
  office(
    'tu-phap',
    `
Văn phòng Sở | VP Sở | Văn phòng
Phòng Xây dựng, kiểm tra văn bản và quản lý xử lý vi phạm hành chính | Phòng XDKTVB&QLXLVPHC | P. XDKTVB
Phòng Phổ biến, giáo dục pháp luật | Phòng PBGDPL | P. PBGDPL
Phòng Hành chính tư pháp và Bổ trợ tư pháp | Phòng HCTP&BTTP | P.HCTP-BTTP
Trung tâm Trợ giúp pháp lý nhà nước | TT TGPLNN | Trung tâm TGPL
Trung tâm Dịch vụ đấu giá tài sản | TT DVĐGTS
Phòng Công chứng số 1 | PCC số 1
Phòng Công chứng số 2 | PCC số 2
Sở Tài chính
Công an tỉnh | CA tỉnh
Tòa án nhân dân tỉnh | TAND tỉnh
Hội Luật gia tỉnh | Hội Luật gia
`,
  ),
  office(
    'khoa-hoc',
    `
Văn phòng | VP
Thanh tra tỉnh
Phòng Chuyển đổi số | P. CĐS | Phòng CĐS
Phòng Bưu chính - Viễn thông | P. BCVT | Phòng BC-VT
Phòng Đổi mới sáng tạo và Sở hữu trí tuệ | Phòng ĐMST&SHTT
Phòng Quản lý công nghệ và chuyên ngành | Phòng QLCN&CN | P. QLCNCN
Phòng Kế hoạch, Tài chính | Phòng KHTC | P. KH-TC
Chi cục Tiêu chuẩn - Đo lường - Chất lượng | CC TĐC | Chi cục TCĐLCL
Trung tâm Ứng dụng tiến bộ khoa học và công nghệ | TT ƯDTBKHCN
Trung tâm Công nghệ thông tin và Truyền thông | TT CNTT&TT | TTCNTTTT
Sở Nội vụ
UBND các xã, phường
`,
  ),
  office(
    'cong-thuong',
    `
Văn phòng Sở | VP
Phòng Quản lý công nghiệp | P. QLCN | Phòng QLCN
Phòng Quản lý thương mại | P. QLTM | Phòng QLTM
Phòng Kỹ thuật an toàn - Môi trường | P. KTAT-MT | Phòng KTATMT
Phòng Quản lý năng lượng | P. QLNL
Phòng Kế hoạch - Tài chính - Tổng hợp | Phòng KH-TC-TH | P. KHTCTH
Chi cục Quản lý thị trường | CC QLTT | Chi cục QLTT
Trung tâm Khuyến công và Xúc tiến thương mại | TT KC&XTTM | Trung tâm KC-XTTM
Công ty Điện lực tỉnh | PC tỉnh
Hiệp hội Doanh nghiệp tỉnh | HHDN tỉnh
`,
  ),
  office(
    'van-hoa',
    `
Văn phòng Sở | VP Sở
Phòng Quản lý văn hóa và gia đình | Phòng QLVH&GĐ | P. QLVHGĐ
Phòng Quản lý thể dục, thể thao | P. QLTDTT | Phòng QLTDTT
Phòng Quản lý du lịch | P. QLDL | Phòng QLDL
Phòng Báo chí, xuất bản | P. BCXB | Phòng BC-XB
Bảo tàng tỉnh | Bảo tàng
Thư viện tỉnh | Thư viện
Nhà hát Nghệ thuật truyền thống | Nhà hát NTTT | Nhà hát
Trung tâm Văn hóa - Điện ảnh | TT VH-ĐA | Trung tâm VHĐA
Trung tâm Huấn luyện và Thi đấu thể thao | TT HL&TĐTT
Ban Quản lý di tích Đền Thượng | BQL di tích Đền Thượng | BQL Đền Thượng
Đoàn Cải lương | Đoàn Cải lương tỉnh
`,
  ),
  office(
    'xa-doai',
    `
Văn phòng HĐND và UBND | VP HĐND&UBND | Văn phòng HĐND - UBND | VP
Phòng Kinh tế | P. Kinh tế | P.KT | Phòng KT
Phòng Văn hóa - Xã hội | Phòng VH-XH | P. VHXH | Phòng VHXH
Trung tâm Phục vụ hành chính công | TT PVHCC | Trung tâm PVHCC | TTPVHCC
Trung tâm Cung ứng dịch vụ công | TT CƯDVC | TTCUDVC
Ban Chỉ huy Quân sự xã | Ban CHQS xã | Ban CHQS
Công an xã | CA xã
Trạm Y tế | TYT | Trạm y tế xã
Ủy ban MTTQ xã | MTTQ xã | UB MTTQ
Hội Nông dân | Hội ND | HND
Hội Phụ nữ | Hội LHPN
Hội Người cao tuổi | Hội NCT
Đoàn Thanh niên | Đoàn TN
Thôn Đoài | thôn Đoài
Thôn Đông
Trường Mầm non Hoa Sen | MN Hoa Sen
Trường THCS Đoài Thượng | THCS Đoài Thượng
HTX DVNN Đoài Thượng | HTX Đoài Thượng
`,
  ),
  office(
    'dac-khu',
    `
Văn phòng HĐND-UBND đặc khu | VP HĐND-UBND
Phòng Kinh tế, Hạ tầng và Đô thị | Phòng KT,HT&ĐT | Phòng KTHTĐT
Phòng Văn hóa - Xã hội | Phòng VHXH
Trung tâm Phục vụ hành chính công | TT PVHCC
Ban Quản lý cảng và bến bãi | BQL cảng
Đồn Biên phòng | Đồn BP
Hạt Kiểm lâm | HKL
Ban Quản lý dự án | BQLDA | Ban QLDA
Đội Quản lý trật tự đô thị | Đội QLTTĐT | Đội TTĐT
Trung tâm Y tế | TTYT
Khu phố 1 | KP1 | KP 1
Khu phố 2 | KP2 | KP 2
Khu phố 3 | KP3
Đài Truyền thanh | Đài TT
`,
  ),
  office(
    'tinh-ubnd',
    `
Sở Tài chính | STC
Sở Nội vụ | SNV
Sở Xây dựng | SXD
Sở Công Thương | SCT
Sở Y tế | SYT
Sở Tư pháp | STP
Sở Giáo dục và Đào tạo | Sở GD&ĐT | Sở GDĐT
Sở Khoa học và Công nghệ | Sở KH&CN | Sở KHCN
Sở Nông nghiệp và Môi trường | Sở NN&MT | Sở NNMT
Sở Văn hóa, Thể thao và Du lịch | Sở VH,TT&DL | Sở VHTTDL
Sở Dân tộc và Tôn giáo | Sở DT&TG | Sở DTTG
Sở Ngoại vụ
Văn phòng UBND tỉnh | VP UBND tỉnh | VPUB
Thanh tra tỉnh | TTr tỉnh
Công an tỉnh | CA tỉnh | CAT
Bộ Chỉ huy Quân sự tỉnh | Bộ CHQS tỉnh
Ban Quản lý các khu công nghiệp | BQL các KCN | Ban QLKCN
Báo và Đài Phát thanh - Truyền hình tỉnh | Báo và Đài PTTH
Thuế tỉnh | Thuế
Kho bạc Nhà nước khu vực | KBNN khu vực
Bảo hiểm xã hội tỉnh | BHXH tỉnh | BHXH
UBND các xã, phường | UBND cấp xã
`,
  ),
  office(
    'bo-xd',
    `
Văn phòng Bộ | VP Bộ
Thanh tra Bộ
Vụ Quy hoạch - Kiến trúc | Vụ QHKT | Vụ QH-KT
Vụ Pháp chế | Vụ PC
Vụ Kế hoạch - Tài chính | Vụ KHTC | Vụ KH-TC
Vụ Tổ chức cán bộ | Vụ TCCB
Vụ Vận tải và An toàn giao thông | Vụ VT&ATGT | Vụ VTATGT
Vụ Khoa học công nghệ, môi trường và vật liệu xây dựng | Vụ KHCN,MT&VLXD
Cục Kinh tế - Quản lý đầu tư xây dựng | Cục KT-QLĐTXD | Cục KTQLĐTXD
Cục Đường bộ Việt Nam | Cục ĐBVN
Cục Hàng hải và Đường thủy Việt Nam | Cục HH&ĐTVN
Cục Quản lý nhà và thị trường bất động sản | Cục QLN&TTBĐS
Viện Vật liệu xây dựng | Viện VLXD
Tạp chí Xây dựng
Báo Xây dựng
Học viện Chiến lược, bồi dưỡng cán bộ xây dựng | Học viện CLBDCBXD
`,
  ),
  office(
    'dien-luc',
    `
Văn phòng | VP | P1
Phòng Kế hoạch và Vật tư | P2 | Phòng KH&VT
Phòng Tổ chức và Nhân sự | P3 | Phòng TC&NS
Phòng Kỹ thuật | P4 | P. KT
Phòng Tài chính Kế toán | P5 | P. TCKT
Phòng An toàn | P11 | P. AT
Phòng Điều độ | P. ĐĐ | Phòng Điều độ
Điện lực Ba Bể | ĐL Ba Bể
Điện lực Chợ Rã | ĐL Chợ Rã
Đội Quản lý vận hành lưới điện cao thế | Đội QLVH LĐCT | Đội cao thế
Xí nghiệp Dịch vụ điện lực | XN DVĐL | XNDV
Phân xưởng Cơ điện | PX Cơ điện | PXCĐ
Đội Xây lắp số 1 | Đội XL số 1
Đội Xây lắp số 2 | Đội XL số 2
Công đoàn Công ty | CĐ Công ty
`,
  ),
  office(
    'benh-vien',
    `
Khoa Khám bệnh | Khoa KB | K. Khám bệnh
Khoa Cấp cứu | K. Cấp cứu | Khoa CC
Khoa Nhi | K. Nhi
Khoa Phụ sản | Khoa Sản | K. Phụ sản
Khoa Gây mê hồi sức | Khoa GMHS | K. GMHS
Khoa Răng - Hàm - Mặt | Khoa RHM | Khoa Răng Hàm Mặt
Khoa Tai - Mũi - Họng | Khoa TMH
Khoa Mắt | K. Mắt
Khoa Y học cổ truyền và Phục hồi chức năng | Khoa YHCT&PHCN | Khoa YHCT-PHCN
Phòng Hành chính - Quản trị | P. HCQT | Phòng HC-QT
Phòng Kế hoạch tổng hợp | P. KHTH | Phòng KHTH
Phòng Điều dưỡng | P. ĐD
Phòng Tài chính - Kế toán | P. TCKT | Phòng TC-KT
Phòng Công nghệ thông tin | P. CNTT | Tổ CNTT
Tổ Công tác xã hội | Tổ CTXH
Ban Giám đốc | BGĐ
`,
  ),
  office(
    'thpt',
    `
Ban Giám hiệu | BGH
Tổ Toán - Tin | Tổ Toán-Tin | Tổ Toán Tin
Tổ Ngữ văn | Tổ Văn
Tổ Lý - Hóa - Sinh | Tổ Lý-Hóa-Sinh
Tổ Sử - Địa - GDCD | Tổ Sử-Địa-GDCD
Tổ Ngoại ngữ | Tổ NN
Tổ Văn phòng | Tổ VP
Tổ Thể dục - Quốc phòng | Tổ TD-QP
Công đoàn | CĐ
Đoàn trường | Đoàn TN
Ban đại diện cha mẹ học sinh | Ban ĐDCMHS | BĐD CMHS
Chi bộ
Thư viện
`,
  ),
  office(
    'cao-dang',
    `
Phòng Đào tạo, Nghiên cứu khoa học và Hợp tác quốc tế | Phòng ĐT,NCKH&HTQT | P. Đào tạo
Phòng Tổ chức - Hành chính - Quản trị | Phòng TC-HC-QT | P. TCHCQT
Phòng Kế toán - Tài vụ | Phòng KT-TV | P. KTTV
Phòng Công tác học sinh, sinh viên | Phòng CTHSSV | P. CTHSSV
Phòng Khảo thí, kiểm định và đảm bảo chất lượng | Phòng KT,KĐ&ĐBCL | P. KTKĐCL
Khoa Cơ khí - Động lực | Khoa CK-ĐL | Khoa CKĐL
Khoa Điện - Điện tử | Khoa Đ-ĐT
Khoa Du lịch | K. Du lịch
Khoa May - Thời trang | Khoa May-TT
Khoa Khoa học cơ bản | Khoa KHCB
Trung tâm Tuyển sinh và Quan hệ doanh nghiệp | TT TS&QHDN | TTTS
Ban Quản lý ký túc xá | BQL KTX
Đoàn Thanh niên - Hội Sinh viên | Đoàn TN-HSV
`,
  ),
  office(
    'du-an',
    `
Ban Quản lý dự án | BQLDA | Ban QLDA | PMU
Phòng Kế hoạch - Kỹ thuật | P. KHKT | Phòng KH-KT
Phòng Giải phóng mặt bằng | P. GPMB | Phòng GPMB
Phòng Tài chính | P. TC
Tư vấn giám sát | TVGS
Tư vấn thiết kế | TVTK
Nhà thầu Sông Hồng 5 | NT Sông Hồng 5
Nhà thầu An Phú | NT An Phú
Trung tâm Phát triển quỹ đất | TT PTQĐ | TTPTQĐ
UBND phường Cửa Nam | UBND P. Cửa Nam
UBND xã Yên Lạc
Sở Xây dựng | SXD
Kho bạc Nhà nước | KBNN
Ngân hàng Thế giới | WB
`,
  ),
  office(
    'hdnd',
    `
Thường trực HĐND tỉnh | TT HĐND tỉnh | Thường trực HĐND
Ban Pháp chế | Ban PC | Ban Pháp chế HĐND tỉnh
Ban Kinh tế - Ngân sách | Ban KT-NS | Ban KTNS
Ban Văn hóa - Xã hội | Ban VH-XH | Ban VHXH
Ban Dân tộc | Ban DT
Văn phòng Đoàn ĐBQH và HĐND tỉnh | VP Đoàn ĐBQH&HĐND | Văn phòng Đoàn ĐBQH và HĐND
Phòng Công tác Quốc hội | P. CTQH
Phòng Công tác HĐND | P. CT HĐND
Phòng Hành chính - Tổ chức - Quản trị | P. HCTCQT | Phòng HC-TC-QT
UBND tỉnh
Ủy ban MTTQ Việt Nam tỉnh | UBMTTQ tỉnh | MTTQ tỉnh
Viện Kiểm sát nhân dân tỉnh | VKSND tỉnh
`,
  ),
  office(
    'mat-tran',
    `
Văn phòng | VP
Ban Phong trào | Ban PT
Ban Tổ chức - Kiểm tra | Ban TC-KT | Ban TCKT
Ban Dân chủ, giám sát và phản biện xã hội | Ban DC,GS&PBXH | Ban DCGSPBXH
Ban Công tác xã hội | Ban CTXH
Hội Nông dân tỉnh | HND tỉnh
Hội Liên hiệp Phụ nữ tỉnh | Hội LHPN tỉnh
Tỉnh đoàn
Hội Cựu chiến binh tỉnh | Hội CCB tỉnh
Liên đoàn Lao động tỉnh | LĐLĐ tỉnh
Hội Chữ thập đỏ tỉnh | Hội CTĐ tỉnh
Ban Tuyên giáo và Dân vận Tỉnh ủy | Ban TGDV Tỉnh ủy
`,
  ),
  office(
    'cap-nuoc',
    `
Phòng Kỹ thuật - Chất lượng | P. KTCL | Phòng KT-CL
Phòng Kinh doanh - Dịch vụ khách hàng | P. KD-DVKH | Phòng KD&DVKH
Phòng Kế hoạch - Vật tư | P. KHVT | Phòng KH-VT
Phòng Tổ chức hành chính | P. TCHC
Xí nghiệp Nước Bãi Dài | XN Bãi Dài | XN nước Bãi Dài
Xí nghiệp Nước Gò Mây | XN Gò Mây
Nhà máy nước Suối Lạnh | NMN Suối Lạnh
Đội Thi công | Đội TC
Đội Chống thất thoát | Đội CTT
Ban Kiểm soát | BKS
Hội đồng quản trị | HĐQT
Tổng Giám đốc | TGĐ
`,
  ),
  office(
    'csxh',
    `
Phòng Kế hoạch - Nghiệp vụ tín dụng | Phòng KH-NVTD | P. KHNV
Phòng Kế toán - Ngân quỹ | Phòng KT-NQ | P. KTNQ
Phòng Kiểm tra kiểm toán nội bộ | Phòng KTKTNB | P. KTNB
Phòng Hành chính - Tổ chức | Phòng HC-TC | P. HCTC
Phòng Tin học | P. TH
Phòng giao dịch Bình Yên | PGD Bình Yên
Phòng giao dịch Kim Sa | PGD Kim Sa
Phòng giao dịch Mường Thanh | PGD Mường Thanh
Hội sở tỉnh | Hội sở
Ban đại diện HĐQT | BĐD HĐQT
Hội Nông dân | HND
Hội Phụ nữ | HPN
`,
  ),
  office(
    'thue',
    `
Văn phòng
Phòng Nghiệp vụ, dự toán, pháp chế | P. NVDTPC | Phòng NVDTPC
Phòng Quản lý, hỗ trợ doanh nghiệp số 1 | Phòng QLHTDN số 1 | P. QLHTDN 1
Phòng Quản lý, hỗ trợ doanh nghiệp số 2 | Phòng QLHTDN số 2 | P. QLHTDN 2
Phòng Kiểm tra số 1 | P. KT số 1 | P. KT1
Phòng Kiểm tra số 2 | P. KT số 2 | P. KT2
Phòng Tổ chức cán bộ | P. TCCB
Thuế cơ sở 1 | TCS 1
Thuế cơ sở 2 | TCS 2
Thuế cơ sở 3 | TCS 3
Kho bạc Nhà nước khu vực | KBNN khu vực
Sở Tài chính | STC
`,
  ),
  office(
    'cong-an',
    `
Văn phòng Công an tỉnh | Văn phòng | PV01
Phòng Tham mưu | PV01B
Phòng Cảnh sát quản lý hành chính về trật tự xã hội | PC06 | Phòng PC06
Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | PC07 | Phòng PC07
Phòng Cảnh sát giao thông | PC08 | Phòng CSGT
Phòng Tổ chức cán bộ | PX01 | Phòng TCCB
Phòng Hậu cần | PH10
Công an phường Trung Tâm | CAP Trung Tâm
Công an xã Đông Hải | CAX Đông Hải
Công an xã Tây Hải | CAX Tây Hải
`,
  ),
  office(
    'quan-su',
    `
Phòng Tham mưu | P. Tham mưu
Phòng Chính trị | P. Chính trị
Phòng Hậu cần - Kỹ thuật | P. HC-KT | Phòng HCKT
Trung đoàn 885 | eBB885
Tiểu đoàn 1 | d1
Đại đội Thông tin 18 | c18
Đại đội Trinh sát 20 | c20
Ban Chỉ huy Phòng thủ khu vực 1 - Sông Lô | Ban CHPTKV 1
Ban Chỉ huy Phòng thủ khu vực 2 - Tam Sơn | Ban CHPTKV 2
Ban CHQS các xã, phường
Trung tâm Giáo dục quốc phòng | TT GDQP
`,
  ),
  office(
    'vien',
    `
Phòng Khoa học, Đào tạo và Hợp tác quốc tế | Phòng KH,ĐT&HTQT | Phòng KHĐTHTQT
Phòng Tổ chức, Hành chính | Phòng TCHC | P. TCHC
Phòng Tài chính, Kế toán | Phòng TCKT | P. TCKT
Bộ môn Di truyền - Chọn giống | BM Di truyền - Chọn giống | BM DT-CG
Bộ môn Bảo vệ thực vật | BM BVTV | Bộ môn BVTV
Bộ môn Đất và Phân bón | BM Đất - Phân bón
Trung tâm Nghiên cứu và Phát triển hạt giống | TT NC&PTHG
Trạm Thực nghiệm Đồng Văn | Trạm TN Đồng Văn
Phòng thí nghiệm trọng điểm | PTN trọng điểm
Thư viện - Tạp chí | Phòng Thư viện - Tạp chí
`,
  ),
  office(
    'dan-toc',
    `
Văn phòng Sở
Phòng Chính sách dân tộc | P. CSDT | Phòng CSDT
Phòng Kế hoạch - Tổng hợp | P. KHTH | Phòng KH-TH
Phòng Tôn giáo | P. Tôn giáo | P. TG
Phòng Tuyên truyền và Địa bàn | Phòng TT&ĐB
Ban Tôn giáo | BTG
UBND xã Mường Lát | UBND Mường Lát
UBND xã Mường Lạn | UBND Mường Lạn
UBND xã Nà Hẩu
Trường PTDTNT tỉnh | PTDTNT tỉnh
Trường PTDTBT Nà Hẩu | PTDTBT Nà Hẩu
Sở Tài chính
`,
  ),
  office(
    'hai-quan',
    `
Văn phòng Chi cục
Phòng Nghiệp vụ 1 | PNV1 | P. NV1
Phòng Nghiệp vụ 2 | PNV2 | P. NV2
Phòng Công nghệ thông tin | P. CNTT
Phòng Tổ chức cán bộ - Thanh tra | P. TCCB-TTr | Phòng TCCB-Thanh tra
Phòng Tài vụ - Quản trị | P. TVQT | Phòng TV-QT
Đội Kiểm soát hải quan số 1 | Đội KSHQ số 1
Đội Kiểm soát hải quan số 2 | Đội KSHQ số 2
Hải quan cửa khẩu Bắc Luân | HQCK Bắc Luân
Hải quan cửa khẩu cảng Vạn Gia | HQCK cảng Vạn Gia
Hải quan Khu công nghiệp | HQ KCN
`,
  ),
  office(
    'ngo',
    `
Ministry of Health | MoH
Ministry of Finance | MoF
Provincial People's Committee | PPC
Department of Health | DoH
Department of Education and Training | DOET
Finance & Admin Unit | Finance and Admin Unit
Project Management Unit | PMU
M&E Officer | M&E
Procurement Specialist
Women's Union | VWU
World Bank | WB
UNICEF
`,
  ),
];

/** Further departments, a commune, schools, a hospital, a firm. */
export const OTHER_OFFICES: readonly WrittenOffice[] = [
  office(
    'so-nnmt',
    `
Văn phòng Sở | VP Sở | Văn phòng
Thanh tra Sở | Thanh tra | TTr Sở
Phòng Kế hoạch - Tài chính | P. KHTC | Phòng KH-TC | KHTC
Phòng Tổ chức cán bộ | P.TCCB | Phòng TCCB
Phòng Đất đai | P. Đất đai | P.ĐĐ
Phòng Tài nguyên nước, khoáng sản | Phòng TNN&KS | P. TNNKS
Chi cục Chăn nuôi, Thú y và Thủy sản | CC CN,TY&TS | Chi cục CNTYTS
Chi cục Kiểm lâm | CC Kiểm lâm | CCKL
Chi cục Bảo vệ môi trường | CC BVMT | Chi cục BVMT
Chi cục Thủy lợi và Phòng, chống thiên tai | CC TL&PCTT | Chi cục Thủy lợi
Văn phòng Đăng ký đất đai | VPĐKĐĐ | VP ĐKĐĐ
Trung tâm Khuyến nông | TT Khuyến nông | TTKN
Quỹ Bảo vệ và Phát triển rừng | Quỹ BV&PTR
Ban Quản lý rừng phòng hộ Sông Đồng | BQL RPH Sông Đồng
`,
  ),
  office(
    'xa',
    `
Văn phòng HĐND và UBND | VP HĐND&UBND | VP HĐND-UBND
Phòng Kinh tế | P. Kinh tế | P.KT
Phòng Văn hóa - Xã hội | Phòng VH-XH | P. VHXH
Trung tâm Phục vụ hành chính công | TT PVHCC | TTPVHCC
Công an xã | CAX
Ban Chỉ huy Quân sự xã | Ban CHQS xã | BCHQS xã
Trạm Y tế xã | TYT xã | Trạm Y tế
Ủy ban MTTQ Việt Nam xã | UBMTTQ xã | UB MTTQ xã
Trường THCS Đồng Sơn | THCS Đồng Sơn
Trường Tiểu học Đồng Sơn | TH Đồng Sơn
Trường Mầm non Đồng Sơn | MN Đồng Sơn
Đoàn Thanh niên | Đoàn TN | ĐTN
Hội Liên hiệp Phụ nữ | Hội LHPN | Hội Phụ nữ
Hội Nông dân | HND
Hội Cựu chiến binh | Hội CCB
`,
  ),
  office(
    'dai-hoc',
    `
Phòng Đào tạo | P. Đào tạo | P.ĐT
Phòng Công tác sinh viên | Phòng CTSV | P. CTSV
Phòng Quản lý khoa học và Hợp tác quốc tế | Phòng QLKH&HTQT | P.QLKH-HTQT
Phòng Tổ chức - Hành chính | P. TC-HC | Phòng TCHC
Khoa Công nghệ thông tin | Khoa CNTT | K.CNTT
Khoa Kinh tế | Khoa KT | K. Kinh tế
Khoa Ngoại ngữ | Khoa NN | K. Ngoại ngữ
Trung tâm Tin học - Ngoại ngữ | TT TH-NN | TT Tin học - Ngoại ngữ
Thư viện | Thư viện trường
Ban Quản lý Ký túc xá | BQL KTX
Viện Nghiên cứu ứng dụng | Viện NCƯD
Phòng Khảo thí và Đảm bảo chất lượng | Phòng KT&ĐBCL | P. KT-ĐBCL
`,
  ),
  office(
    'benh-vien',
    `
Khoa Nội tổng hợp | Khoa Nội TH | K. Nội tổng hợp
Khoa Ngoại chấn thương | Khoa Ngoại CT | K. Ngoại chấn thương
Khoa Dược | K. Dược
Khoa Kiểm soát nhiễm khuẩn | Khoa KSNK | K. KSNK
Phòng Điều dưỡng | P. Điều dưỡng | P.ĐD
Phòng Kế hoạch tổng hợp | Phòng KHTH | P.KHTH
Phòng Tài chính kế toán | Phòng TCKT | P. TCKT
Phòng Tổ chức cán bộ | Phòng TCCB | P. TCCB
Phòng Vật tư - Thiết bị y tế | Phòng VT-TBYT | P. VT-TBYT
Khoa Hồi sức tích cực - Chống độc | Khoa HSTC-CĐ | K. HSTC&CĐ
Khoa Xét nghiệm | K. Xét nghiệm | Khoa XN
Khoa Chẩn đoán hình ảnh | Khoa CĐHA | K. CĐHA
`,
  ),
  office(
    'dang',
    `
Ban Tổ chức Tỉnh ủy | Ban Tổ chức | BTC Tỉnh ủy
Ban Tuyên giáo và Dân vận Tỉnh ủy | Ban TG&DV | Ban Tuyên giáo và Dân vận
Ủy ban Kiểm tra Tỉnh ủy | UBKT Tỉnh ủy | UBKT
Văn phòng Tỉnh ủy | VP Tỉnh ủy | VPTU
Ban Nội chính Tỉnh ủy | Ban Nội chính | BNC
Đảng ủy UBND tỉnh | ĐU UBND tỉnh
Đảng ủy các cơ quan Đảng tỉnh
Trường Chính trị tỉnh | Trường Chính trị
Báo và Phát thanh, truyền hình tỉnh | Báo và PTTH tỉnh
Đảng ủy Công an tỉnh
`,
  ),
  office(
    'cong-ty',
    `
Phòng Kỹ thuật | P. Kỹ thuật | P.KT
Phòng Kinh doanh | P. Kinh doanh | P.KD
Xưởng 1 | PX1 | Xưởng số 1
Xưởng 2 | PX2 | Xưởng số 2
Tổ Cơ điện | Tổ cơ điện
Đội Vận tải | Đội xe
Ban Quản lý dự án | BQLDA | Ban QLDA
Kho vận | Bộ phận kho vận
Phòng Hành chính - Nhân sự | P. HCNS | Phòng HC-NS
Phòng Kế toán | P. Kế toán
`,
  ),
  office(
    'tinh',
    `
Sở Nội vụ | SNV
Sở Tài chính | STC
Sở Xây dựng | SXD
Sở Công Thương | SCT
Sở Giáo dục và Đào tạo | Sở GD&ĐT | Sở GDĐT
Sở Y tế | SYT
Sở Văn hóa, Thể thao và Du lịch | Sở VH,TT&DL | Sở VHTTDL
Sở Khoa học và Công nghệ | Sở KH&CN | Sở KHCN
Sở Nông nghiệp và Môi trường | Sở NN&MT | Sở NNMT
Công an tỉnh | CA tỉnh
Bộ Chỉ huy Quân sự tỉnh | Bộ CHQS tỉnh | BCH QS tỉnh
Ban Quản lý Khu kinh tế tỉnh | BQL KKT tỉnh
Thanh tra tỉnh
Văn phòng UBND tỉnh | VP UBND tỉnh
UBND xã Tân Thuận | UBND xã Tân Thuận
UBND xã Tân Thành
UBND phường Hòa Bình | UBND P. Hòa Bình
`,
  ),
  office(
    'so-yt',
    `
Phòng Nghiệp vụ Y | P. NVY | Phòng NVY
Phòng Nghiệp vụ Dược | P. NVD | Phòng NVD
Chi cục Dân số - Trẻ em | CC DS-TE | Chi cục DS&TE
Chi cục An toàn vệ sinh thực phẩm | Chi cục ATVSTP | CC ATVSTP
Trung tâm Kiểm soát bệnh tật | TTKSBT | CDC
Bệnh viện Đa khoa tỉnh | BVĐK tỉnh
Bệnh viện Sản - Nhi | BV Sản Nhi
Trung tâm Kiểm nghiệm | TT Kiểm nghiệm
Trung tâm Giám định y khoa | TT GĐYK
Văn phòng Sở | VP Sở | Văn phòng
Phòng Bảo trợ xã hội | P. BTXH | Phòng BTXH
Phòng Kế hoạch - Tài chính | P. KHTC | KHTC
`,
  ),
];

/** Further ones, with a ministry, the army and a project that writes English. */
export const MORE_OFFICES: readonly WrittenOffice[] = [
  office(
    'so-noivu',
    `
Văn phòng Sở | VP Sở
Thanh tra Sở
Phòng Cải cách hành chính | P. CCHC | Phòng CCHC
Phòng Công chức, viên chức | Phòng CCVC | P.CCVC
Phòng Xây dựng chính quyền | Phòng XDCQ
Ban Thi đua - Khen thưởng | Ban TĐKT | Ban TĐ-KT
Ban Tôn giáo | BTG
Trung tâm Lưu trữ lịch sử | TT LTLS
Phòng Người có công | Phòng NCC | P. NCC
Phòng Lao động, việc làm | Phòng LĐVL | P. LĐ-VL
Trung tâm Dịch vụ việc làm | TTDVVL | TT DVVL
`,
  ),
  office(
    'so-gddt',
    `
Phòng Giáo dục mầm non | Phòng GDMN
Phòng Giáo dục tiểu học | Phòng GDTH
Phòng Giáo dục trung học | Phòng GDTrH
Phòng Giáo dục nghề nghiệp - Thường xuyên | Phòng GDNN-TX
Phòng Quản lý chất lượng | P. QLCL
Phòng Tổ chức cán bộ | P.TCCB
Phòng Chính trị tư tưởng - Học sinh, sinh viên | Phòng CTTT-HSSV
Trường THPT Lê Lợi | THPT Lê Lợi
Trường THPT Lê Lai | THPT Lê Lai
Trường THPT chuyên Hùng Vương | THPT chuyên Hùng Vương
Trường PTDTNT tỉnh | PTDTNT tỉnh
Trung tâm GDTX tỉnh | TT GDTX tỉnh
`,
  ),
  office(
    'so-xd',
    `
Phòng Quy hoạch - Kiến trúc | P. QHKT | Phòng QH-KT
Phòng Hạ tầng kỹ thuật | P. HTKT
Phòng Quản lý xây dựng | P. QLXD
Phòng Quản lý vận tải, phương tiện và người lái | P. QLVTPTNL
Phòng Quản lý kết cấu hạ tầng giao thông | P. QLKCHTGT
Chi cục Giám định xây dựng | CCGĐXD
Ban Quản lý dự án giao thông | BQLDA giao thông | BQLDA GT
Trung tâm Đăng kiểm 1 | TTĐK 1
Trung tâm Đăng kiểm 2 | TTĐK 2
Cảng vụ đường thủy nội địa | CVĐTNĐ
`,
  ),
  office(
    'phuong',
    `
Văn phòng HĐND-UBND | VP
Phòng Kinh tế, Hạ tầng và Đô thị | Phòng KTHT&ĐT | P. KT,HT&ĐT
Phòng Văn hóa - Xã hội | P.VH-XH
Trung tâm Phục vụ hành chính công | TTPVHCC
Công an phường | CAP
Ban CHQS phường
Tổ dân phố số 1 | TDP số 1 | TDP 1
Tổ dân phố số 2 | TDP số 2 | TDP 2
Ban Quản lý dự án ĐTXD | BQLDA ĐTXD
Trường Tiểu học Nguyễn Trãi | TH Nguyễn Trãi
Trường Tiểu học Nguyễn Du | TH Nguyễn Du
Ủy ban MTTQ phường | MTTQ phường
Hội LHPN phường | Hội LHPN
Hội Chữ thập đỏ phường | Hội CTĐ
`,
  ),
  office(
    'bo',
    `
Văn phòng Bộ
Thanh tra Bộ
Vụ Pháp chế | Vụ PC
Vụ Kế hoạch - Tài chính | Vụ KHTC
Vụ Tổ chức cán bộ | Vụ TCCB
Vụ Hợp tác quốc tế | Vụ HTQT
Cục Công nghệ thông tin | Cục CNTT
Cục Việc làm
Cục An toàn lao động | Cục ATLĐ
Cục Quản lý lao động ngoài nước | Cục QLLĐNN
Viện Khoa học Lao động và Xã hội | Viện KHLĐXH
Trung tâm Thông tin | TT Thông tin
Tạp chí Lao động và Xã hội | Tạp chí LĐXH
`,
  ),
  office(
    'en',
    `
Finance Department | Dept. of Finance
Human Resources Department | HR Dept
IT Department | IT Unit
Procurement Unit
Legal Office
Planning and Investment Division
Monitoring & Evaluation Team | M&E Team
Communications Unit
`,
  ),
  office(
    'ktqp',
    `
Ban Chỉ huy Quân sự huyện | BCHQS huyện
Ban Tham mưu | BTM
Ban Chính trị | BCT
Ban Hậu cần - Kỹ thuật | Ban HC-KT
Đại đội 1 | c1
Đại đội 2 | c2
Tiểu đoàn 5 | dBB5
Đồn Biên phòng Cửa Sót | ĐBP Cửa Sót
Hội đồng nghĩa vụ quân sự | HĐNVQS
`,
  ),
];

/** A tax office, courts, the press, parks, ports, a border commune, the youth union, a steering committee. */
export const LATER_OFFICES: readonly WrittenOffice[] = [
  office(
    'nong-nghiep-moi',
    `
Văn phòng Sở | VP Sở
Phòng Quản lý đất đai | P. QLĐĐ | Phòng QLĐĐ
Phòng Khoáng sản, Tài nguyên nước và Biển đảo | Phòng KS,TNN&BĐ | P. KSTNNBĐ
Phòng Khí tượng thủy văn và Biến đổi khí hậu | Phòng KTTV&BĐKH
Chi cục Trồng trọt và Bảo vệ thực vật | CC TT&BVTV | Chi cục TTBVTV
Chi cục Thủy sản, Kiểm ngư | CC TS,KN | Chi cục Thủy sản
Chi cục Phát triển nông thôn và Quản lý chất lượng | CC PTNT&QLCL | Chi cục PTNT-QLCL
Trung tâm Nước sạch và Vệ sinh môi trường nông thôn | TT NS&VSMTNT | TTNS
Trung tâm Quan trắc tài nguyên và môi trường | TT QTTN&MT | TTQT
Vườn quốc gia Pù Luông | VQG Pù Luông
Khu bảo tồn thiên nhiên Xuân Nha | KBTTN Xuân Nha
Quỹ Phòng, chống thiên tai | Quỹ PCTT
Công ty TNHH MTV Khai thác công trình thủy lợi | Cty KTCTTL
`,
  ),
  office(
    'toa-an',
    `
Văn phòng | VP
Phòng Tổ chức - Cán bộ, Thanh tra và Thi đua - Khen thưởng | Phòng TCCB,TTr&TĐKT
Phòng Giám đốc, kiểm tra, thanh tra và thi hành án | Phòng GĐKT,TT&THA | P. GĐKT
Tòa Hình sự | THS
Tòa Dân sự | TDS
Tòa Gia đình và người chưa thành niên | Tòa GĐ&NCTN
Tòa án nhân dân khu vực 1 | TAND khu vực 1 | TAND KV1
Tòa án nhân dân khu vực 2 | TAND khu vực 2 | TAND KV2
Viện Kiểm sát nhân dân tỉnh | VKSND tỉnh
Thi hành án dân sự tỉnh | THADS tỉnh
Đoàn Luật sư tỉnh
`,
  ),
  office(
    'bao-dai',
    `
Ban Biên tập | BBT
Phòng Thư ký - Biên tập | P. TK-BT | Phòng TKBT
Phòng Thời sự | P. TS
Phòng Chuyên đề - Văn nghệ - Giải trí | Phòng CĐ-VN-GT | P. CĐVNGT
Phòng Phóng viên | P. PV
Phòng Báo điện tử và Nội dung số | Phòng BĐT&NDS
Phòng Tổ chức - Hành chính | P. TCHC | Phòng TC-HC
Phòng Kỹ thuật và Truyền dẫn phát sóng | Phòng KT&TDPS
Phòng Quảng cáo - Dịch vụ | P. QC-DV | Phòng QCDV
Trạm phát sóng Núi Vai | Trạm Núi Vai
Hội Nhà báo tỉnh | HNB tỉnh
Viễn thông tỉnh | VNPT tỉnh
Viettel tỉnh
`,
  ),
  office(
    'khu-kt',
    `
Văn phòng Ban | VP Ban
Phòng Quản lý đầu tư | P. QLĐT | Phòng QLĐT
Phòng Quản lý doanh nghiệp và Lao động | Phòng QLDN&LĐ | P. QLDNLĐ
Phòng Quản lý quy hoạch - Xây dựng | Phòng QLQH-XD | P. QLQHXD
Phòng Quản lý tài nguyên, môi trường | P. QLTNMT
Trung tâm Hỗ trợ đầu tư và Phát triển hạ tầng | TT HTĐT&PTHT
Ban Quản lý cửa khẩu Cha Lo | BQLCK Cha Lo | BQL cửa khẩu Cha Lo
Công ty Phát triển hạ tầng KCN Bắc Sông | Cty hạ tầng KCN Bắc Sông
Hải quan cửa khẩu Cha Lo | HQCK Cha Lo
Đồn Biên phòng Cha Lo | ĐBP Cha Lo
UBND các xã trong khu kinh tế
Công đoàn các khu công nghiệp | CĐ các KCN
`,
  ),
  office(
    'cang',
    `
Phòng Pháp chế - Thanh tra | P. PC-TTr
Phòng Thủ tục tàu thuyền | P. TTTT
Phòng An toàn - An ninh hàng hải | P. ATANHH | Phòng AT-ANHH
Phòng Tài vụ | P. TV
Đại diện Cảng vụ tại Hòn La | ĐD Hòn La
Đại diện Cảng vụ tại Mũi Độc | ĐD Mũi Độc
Công ty Hoa tiêu khu vực 4 | Hoa tiêu KV4
Đài Thông tin duyên hải | Đài TTDH
Trung tâm Phối hợp tìm kiếm cứu nạn | TT PHTKCN
Cảng Hòn La
Bộ đội Biên phòng tỉnh | BĐBP tỉnh
`,
  ),
  office(
    'tinh-doan',
    `
Văn phòng Tỉnh đoàn | VP Tỉnh đoàn | Văn phòng
Ban Thanh thiếu nhi - Trường học | Ban TTNTH | Ban TTN-TH
Ban Xây dựng Đoàn | Ban XDĐ
Ban Phong trào thanh niên | Ban PTTN
Ban Tuyên giáo | Ban TG
Nhà Thiếu nhi tỉnh | NTN tỉnh | Nhà Thiếu nhi
Trung tâm Hoạt động thanh thiếu niên | TT HĐTTN
Hội Liên hiệp Thanh niên Việt Nam tỉnh | Hội LHTN tỉnh
Hội Sinh viên tỉnh | HSV tỉnh
Hội đồng Đội tỉnh | HĐĐ tỉnh
Đoàn Khối các cơ quan | Đoàn Khối
Công an tỉnh | CA tỉnh
Sở Giáo dục và Đào tạo | Sở GDĐT
`,
  ),
  office(
    'xa-bien-gioi',
    `
Văn phòng HĐND - UBND xã | VP HĐND-UBND xã | Văn phòng xã
Phòng Kinh tế | PKT | P. Kinh tế
Phòng Văn hóa - Xã hội | PVHXH | Phòng VH - XH
Trung tâm Dịch vụ tổng hợp | TT DVTH | TTDVTH
Trung tâm Phục vụ HCC | TT PVHCC
Công an xã
Ban CHQS xã
Đồn Biên phòng Keng Đu | Đồn BP Keng Đu
Hạt Kiểm lâm số 3 | HKL số 3
Trạm Y tế xã | TYT
Trường PTDTBT THCS Keng Đu | PTDTBT THCS Keng Đu
Trường PTDTBT Tiểu học Keng Đu 1 | TH Keng Đu 1
Trường PTDTBT Tiểu học Keng Đu 2 | TH Keng Đu 2
Bản Huồi Lê
Bản Huồi Cáng
Ủy ban MTTQ Việt Nam xã | UB MTTQ xã
Hội Cựu chiến binh xã | Hội CCB
HTX Mây tre đan Huồi Lê
`,
  ),
  office(
    'ban-chi-dao',
    `
Tổ Thư ký | Tổ TK
Tổ Công tác Đề án 06 | TCT Đề án 06 | Tổ công tác ĐA06
Tiểu ban Nội dung | TB Nội dung
Tiểu ban Tuyên truyền - Khánh tiết | TB Tuyên truyền - Khánh tiết | TB TT-KT
Tiểu ban An ninh, trật tự và Y tế | TB ANTT&YT
Tiểu ban Hậu cần - Vật chất | TB HC-VC
Ban Tổ chức Hội nghị | BTC Hội nghị
Ban Chỉ đạo Chuyển đổi số | BCĐ CĐS
Cơ quan Thường trực | CQTT
Văn phòng Điều phối nông thôn mới | VPĐP NTM
Sở Y tế | SYT
Công an tỉnh | CAT
`,
  ),
  office(
    'vien-thong',
    `
Phòng Kỹ thuật - Đầu tư | P. KTĐT | Phòng KT-ĐT
Phòng Kế toán - Kế hoạch | P. KTKH | Phòng KT-KH
Phòng Nhân sự - Tổng hợp | P. NSTH | Phòng NS-TH
Trung tâm Điều hành thông tin | TT ĐHTT | TTĐHTT
Trung tâm Kinh doanh | TTKD | TT KD
Trung tâm Viễn thông 1 | TTVT 1 | TTVT1
Trung tâm Viễn thông 2 | TTVT 2 | TTVT2
Trung tâm Viễn thông 3 | TTVT 3 | TTVT3
Tổ Hạ tầng và Nguồn điện | Tổ HT&NĐ
Đội Ứng cứu thông tin | Đội ƯCTT
Cửa hàng Trung tâm | CH Trung tâm
`,
  ),
  office(
    'dai-hoc-y',
    `
Hội đồng trường | HĐT
Phòng Quản lý Đào tạo đại học | Phòng QLĐTĐH | P. QLĐTĐH
Phòng Quản lý Đào tạo sau đại học | Phòng QLĐTSĐH | P. SĐH
Phòng Thanh tra - Pháp chế | P. TT-PC | Phòng TTPC
Phòng Quản trị - Thiết bị | P. QT-TB | Phòng QTTB
Khoa Y | K. Y
Khoa Dược | K. Dược
Khoa Điều dưỡng - Kỹ thuật y học | Khoa ĐD-KTYH | Khoa ĐDKTYH
Bộ môn Giải phẫu - Mô phôi | BM Giải phẫu - Mô phôi | BM GP-MP
Bộ môn Nội | BM Nội
Bộ môn Ngoại | BM Ngoại
Viện Đào tạo Răng Hàm Mặt | Viện ĐTRHM
Bệnh viện Trường | BV Trường
Trung tâm Khảo thí và Đảm bảo chất lượng | TT KT&ĐBCL
`,
  ),
  office(
    'san-xuat',
    `
Ban Giám đốc | BGĐ
P. Kế hoạch SX | Phòng KHSX | P.KHSX
P. QA | Phòng Đảm bảo chất lượng
P. QC | Phòng Kiểm tra chất lượng
P. R&D | Phòng Nghiên cứu & Phát triển | R&D
P. Mua hàng | Phòng Mua hàng
Kho Nguyên liệu | Kho NL
Kho Thành phẩm | Kho TP
Phân xưởng Cán | PX Cán
Phân xưởng Đúc | PX Đúc
Tổ Bảo trì | Bảo trì
HSE | Ban HSE
`,
  ),
  office(
    'muoi-so',
    `
Phòng Việc làm - An toàn lao động | P. VL-ATLĐ | Phòng VLATLĐ
Phòng Lao động - Tiền lương | P. LĐTL | Phòng LĐ-TL
Phòng Tổ chức, biên chế và Tổ chức phi chính phủ | Phòng TCBC&TCPCP
Phòng Chính quyền địa phương và Công tác thanh niên | Phòng CQĐP&CTTN | P. CQĐP-CTTN
Phòng Cán bộ, công chức, viên chức | Phòng CBCCVC | P. CBCCVC
Phòng Văn thư, lưu trữ | P. VTLT | Phòng VTLT
Thanh tra Sở | TTr
Trung tâm Dịch vụ việc làm | TTDVVL
Cơ sở Cai nghiện ma túy | CSCNMT | Cơ sở CNMT
Trung tâm Điều dưỡng người có công | TT ĐDNCC
Trung tâm Nuôi dưỡng và Công tác xã hội | TT ND&CTXH
Nghĩa trang liệt sĩ Đường 9 | NTLS Đường 9
`,
  ),
];
