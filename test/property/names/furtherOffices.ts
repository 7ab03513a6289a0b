/**
 * Offices of kinds that `offices.ts` has not: a party committee, wards and communes of 2025, a cluster of schools, rooms
 * that are called after their Sở, councils and their standing bodies, firms, projects that write English. None is a real one.
 */
import { office, type WrittenOffice } from './offices';

/** Written before anything was read in them; see `furtherPlans.ts` for how their people fill cells. */
export const FURTHER_OFFICES: readonly WrittenOffice[] = [
  office(
    'dang-uy-xa',
    `
Văn phòng Đảng ủy | VP Đảng ủy | VPĐU
Ban Xây dựng Đảng | Ban XDĐ
Ủy ban Kiểm tra Đảng ủy | UBKT Đảng ủy | UBKT
Trung tâm Chính trị xã | TTCT xã | Trung tâm Chính trị
Thường trực Đảng ủy | TT Đảng ủy | TTĐU
Đảng ủy Công an xã | ĐU Công an
Chi bộ Quân sự xã | CB Quân sự
Chi bộ thôn Ngọc Lâm | CB Ngọc Lâm
Chi bộ thôn Ngọc Sơn | CB Ngọc Sơn
Ủy ban MTTQ Việt Nam xã | UB MTTQ xã | MTTQ xã
Hội Liên hiệp Phụ nữ xã | Hội LHPN xã | Hội Phụ nữ xã
Đoàn TNCS Hồ Chí Minh xã | Đoàn xã | Đoàn Thanh niên xã
Hội Cựu chiến binh xã | Hội CCB xã
Thường trực HĐND xã | TT HĐND xã
`,
  ),
  office(
    'phuong-moi',
    `
Văn phòng HĐND và UBND phường | VP HĐND và UBND | VP HĐND&UBND phường
Phòng Kinh tế, Hạ tầng và Đô thị | Phòng KT-HT&ĐT | P. KTHTĐT
Phòng Văn hóa - Xã hội | Phòng VHXH | P.VH-XH
Trung tâm Phục vụ hành chính công phường | TT PVHCC phường | TTPVHCC
Trung tâm Cung ứng dịch vụ công | TT CUDVC | Trung tâm CƯDVC
Ban Quản lý chợ Đầu Mối | BQL chợ Đầu Mối
Đội Kiểm tra trật tự xây dựng đô thị | Đội KTTTXD | Đội TTXD
Trạm Y tế phường | TYT phường
Công an phường | CA phường
Ban Chỉ huy Quân sự phường | Ban CHQS phường
Tổ công nghệ số cộng đồng | Tổ CNSCĐ
Tổ bảo vệ an ninh, trật tự ở cơ sở | Tổ BVANTT
Khu phố Tân Lập 1 | KP Tân Lập 1
Khu phố Tân Lập 2 | KP Tân Lập 2
Ban điều hành khu phố | BĐH khu phố
`,
  ),
  office(
    'cum-truong',
    `
Trường THPT Trần Hưng Đạo | THPT Trần Hưng Đạo | Trường THPT THĐ
Trường THPT Ngô Quyền | THPT Ngô Quyền
Trường THCS và THPT Bãi Cháy Đông | THCS&THPT Bãi Cháy Đông
Trường Phổ thông Dân tộc nội trú THCS & THPT Sơn Động | PTDTNT Sơn Động
Trường Mầm non Họa Mi | MN Họa Mi | Mầm non Họa Mi
Trường Mầm non Sao Mai | MN Sao Mai
Trường Tiểu học và THCS Đảo Trần | TH&THCS Đảo Trần
Trung tâm GDNN - GDTX Hải Hà | TT GDNN-GDTX Hải Hà
Phòng Giáo dục Phổ thông và Giáo dục Thường xuyên | Phòng GDPT&GDTX
Phòng Giáo dục Mầm non và Tiểu học | Phòng GDMN&TH | P. GDMN-TH
Phòng Quản lý thi và Kiểm định chất lượng | Phòng QLT&KĐCL | P. QLT-KĐCL
Phòng Học sinh, sinh viên | Phòng HSSV
Hội Khuyến học tỉnh | Hội KH tỉnh
Công đoàn Giáo dục tỉnh | CĐGD tỉnh
`,
  ),
  office(
    'phong-cua-so',
    `
Phòng Quy hoạch - Sở Xây dựng | Phòng Quy hoạch (Sở Xây dựng) | Phòng Quy hoạch thuộc Sở Xây dựng
Phòng Ngân sách - Sở Tài chính | Phòng Ngân sách (Sở Tài chính)
Phòng Đầu tư - Sở Tài chính | Phòng Đầu tư (Sở Tài chính)
Sở Xây dựng | SXD
Sở Tài chính | STC
Sở Nông nghiệp và Môi trường | Sở NN&MT
Sở Văn hóa, Thể thao và Du lịch | Sở VHTTDL | Sở VH,TT&DL
Văn phòng Tỉnh ủy | VP Tỉnh ủy | VPTU
Ban Nội chính Tỉnh ủy | Ban NCTU | BNCTU
Ban Tổ chức Tỉnh ủy | Ban TCTU | BTCTU
Văn phòng UBND tỉnh | VP UBND tỉnh
UBND huyện Vân Sơn | UBND H. Vân Sơn
UBND thành phố Bắc Hà | UBND TP Bắc Hà
Chi cục Kiểm lâm vùng II | CCKL vùng II
`,
  ),
  office(
    'benh-vien-tinh',
    `
Khoa Nội Tim mạch - Lão học | Khoa Nội TM-LH | K. Nội TM - LH
Khoa Nội tiết - Đái tháo đường | Khoa NT-ĐTĐ
Khoa Ngoại Thận - Tiết niệu | Khoa Ngoại TTN | K. Ngoại Thận - TN
Khoa Truyền nhiễm | K. Truyền nhiễm | Khoa TN
Khoa Chẩn đoán hình ảnh và Thăm dò chức năng | Khoa CĐHA&TDCN | K. CĐHA-TDCN
Khoa Huyết học - Truyền máu | Khoa HH-TM | K. HHTM
Phòng Quản lý chất lượng và Công tác xã hội | Phòng QLCL&CTXH | P. QLCL-CTXH
Phòng Vật tư, thiết bị y tế | P. VTTBYT | Phòng VT,TBYT
Phòng Đào tạo và Chỉ đạo tuyến | Phòng ĐT&CĐT | P. ĐT-CĐT
Đơn nguyên Thận nhân tạo | ĐN Thận nhân tạo
Hội đồng Thuốc và Điều trị | HĐT&ĐT
Tổ Dinh dưỡng, tiết chế | Tổ DD-TC
Công ty TNHH Vệ sinh Sạch Xanh | Cty Sạch Xanh
`,
  ),
  office(
    'cong-ty-co-phan',
    `
Hội đồng quản trị | HĐQT
Ban Tổng giám đốc | Ban TGĐ | BTGĐ
Ban Kiểm toán nội bộ | Ban KTNB
Khối Tài chính - Kế toán | Khối TCKT | Khối TC-KT
Khối Vận hành | Khối VH
Phòng Kinh doanh miền Bắc | P. KD miền Bắc | P.KDMB
Phòng Kinh doanh miền Nam | P. KD miền Nam | P.KDMN
Phòng Marketing | P. Marketing | MKT
Phòng Nhân sự và Đào tạo | P. NS&ĐT | Phòng NS-ĐT
Chi nhánh Hải Phòng | CN Hải Phòng
Chi nhánh Đà Nẵng | CN Đà Nẵng
Nhà máy Gạch ốp lát số 1 | NM Gạch số 1
Nhà máy Gạch ốp lát số 2 | NM Gạch số 2
Công ty CP Vận tải Đông Á | Cty CP Vận tải Đông Á
Ngân hàng TMCP Ngoại thương - CN Bắc Hà | VCB Bắc Hà
`,
  ),
  office(
    'english-project',
    `
Ministry of Agriculture and Environment | MAE
Ministry of Planning and Investment | MPI
Department of Water Resources | DWR
Provincial People's Committee of Ha Son | Ha Son PPC
Central Project Office | CPO
Provincial Project Management Unit | PPMU
Safeguards Team
Gender and Social Inclusion Specialist | GESI Specialist
Monitoring and Evaluation Unit | M&E Unit
Finance and Procurement Division | F&P Division
Technical Assistance Consultant | TA Consultant
Asian Development Bank | ADB
Farmers' Union | FU
Women's Union
`,
  ),
  office(
    'hoi-dong',
    `
Hội đồng Thi đua - Khen thưởng tỉnh | HĐ TĐ-KT tỉnh | HĐTĐKT tỉnh
Hội đồng Phối hợp phổ biến, giáo dục pháp luật | HĐ PHPBGDPL
Ban An toàn giao thông tỉnh | Ban ATGT tỉnh | Ban ATGT
Ban Chỉ đạo 389 tỉnh | BCĐ 389
Ban Chỉ huy Phòng thủ dân sự tỉnh | BCH PTDS tỉnh
Tổ công tác liên ngành | TCT liên ngành
Đoàn kiểm tra số 1 | ĐKT số 1
Đoàn kiểm tra số 2 | ĐKT số 2
Thường trực Hội đồng | TT Hội đồng
Sở Tư pháp | STP
Công an tỉnh | CA tỉnh
Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh | LHH KH&KT tỉnh
Liên minh Hợp tác xã tỉnh | LM HTX tỉnh
Hội Nạn nhân chất độc da cam/dioxin tỉnh | Hội NNCĐDC tỉnh
Quỹ Bảo trợ trẻ em tỉnh | Quỹ BTTE
`,
  ),
  office(
    'chi-cuc',
    `
Phòng Hành chính - Tổng hợp | P. HC-TH | Phòng HCTH
Phòng Thanh tra, pháp chế | P. TTr-PC | Phòng TTPC
Phòng Quản lý giống, vật tư và sản phẩm | Phòng QLGVT&SP
Trạm Kiểm dịch động vật Cầu Treo | Trạm KDĐV Cầu Treo
Trạm Chăn nuôi và Thú y khu vực I | Trạm CN&TY KV I
Trạm Chăn nuôi và Thú y khu vực II | Trạm CN&TY KV II
Trạm Chăn nuôi và Thú y khu vực III | Trạm CN&TY KV III
Hạt Kiểm lâm Hương Sơn - Vũ Quang | HKL Hương Sơn - Vũ Quang
Đội Kiểm lâm cơ động và PCCCR | Đội KLCĐ&PCCCR
Cục Thú y
Viện Thú y
HTX Chăn nuôi Tiến Phát | HTX Tiến Phát
Doanh nghiệp tư nhân Hòa Bình | DNTN Hòa Bình
`,
  ),
  office(
    'thanh-tra',
    `
Văn phòng | VP
Phòng Nghiệp vụ I | P. NV I | NV1
Phòng Nghiệp vụ II | P. NV II | NV2
Phòng Nghiệp vụ III | P. NV III | NV3
Phòng Giám sát, thẩm định và xử lý sau thanh tra | Phòng GS,TĐ&XLSTT | P. GSTĐ
Phòng Tiếp công dân | Phòng TCD | P. TCD
Ban Tiếp công dân tỉnh | Ban TCD tỉnh
Kiểm toán nhà nước khu vực II | KTNN KV II | KTNN khu vực II
Tòa án nhân dân tỉnh | TAND tỉnh
Viện kiểm sát nhân dân tỉnh | VKSND tỉnh | VKS tỉnh
Cục Thi hành án dân sự tỉnh | Cục THADS tỉnh
Thanh tra Chính phủ | TTCP
`,
  ),
];
