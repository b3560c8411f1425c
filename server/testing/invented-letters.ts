const NATION = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc`

/** The plan of a bloc: a day for what members wait for, a duty of all members, and one of the board alone. */
export const blocPlan = `ỦY BAN NHÂN DÂN TỈNH AN SƠN
KHỐI THI ĐUA SỐ 5
Số: 07/KH-KTĐ

${NATION}

An Sơn, ngày 10 tháng 02 năm 2026

KẾ HOẠCH
Hoạt động của Khối thi đua số 5 năm 2026

I. NHIỆM VỤ

1. Tổ chức Hội nghị ký kết giao ước thi đua giữa các đơn vị thành viên Khối

- Thời gian: Trước ngày 15/3/2026.

- Đơn vị chủ trì: Khối trưởng.

2. Gửi báo cáo sơ kết công tác thi đua sáu tháng đầu năm về Khối trưởng

- Thời gian: Chậm nhất ngày 10/6/2026.

- Đơn vị chủ trì: Các đơn vị thành viên Khối.

3. Chuẩn bị địa điểm kiểm tra chéo

- Thời gian: Trong tháng 9/2026.

- Đơn vị chủ trì: Ban Quản lý Khu kinh tế An Sơn.

- Đơn vị phối hợp: Văn phòng Ban Quản lý Khu kinh tế An Sơn; Phòng Kế toán Ban Quản lý Khu kinh tế An Sơn.

Nơi nhận:
- Các đơn vị thành viên Khối;
- Lưu: VT.

KHỐI TRƯỞNG
Nguyễn Văn Bình
`

/** A decision of the board: two people and two collectives, one of which is no unit of it. */
export const awardDecision = `ỦY BAN NHÂN DÂN TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 45/QĐ-BQLKKT

${NATION}

An Sơn, ngày 20 tháng 12 năm 2025

QUYẾT ĐỊNH
Về việc công nhận danh hiệu thi đua năm 2025

TRƯỞNG BAN QUẢN LÝ KHU KINH TẾ AN SƠN

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;

QUYẾT ĐỊNH:

Điều 1. Công nhận danh hiệu “Chiến sĩ thi đua cơ sở” năm 2025 cho 02 cá nhân có tên sau:

1. Bà Trần Thị Mai Lan, Chánh Văn phòng;

2. Ông Nguyễn Văn An, Chuyên viên Phòng Quản lý Đầu tư.

Điều 2. Công nhận danh hiệu “Tập thể Lao động tiên tiến” năm 2025 cho 02 tập thể:

1. Văn phòng;

2. Phòng Kế toán.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.

TRƯỞNG BAN
Lê Văn An
`
