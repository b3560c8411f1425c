/**
 * Frequent phrases of administrative and emulation work, and everyday ones that look like them but for their marks:
 * where two phrases share their letters, both stand here, so that neither is taken for a slip of the other.
 */
const PHRASES = `
kế hoạch, kế hoạch công tác, đề nghị, kính đề nghị, tổ chức, tổ chức thực hiện, tập thể, cá nhân, tập thể lao động, thi đua,
khen thưởng, thi đua yêu nước, thi đua khen thưởng, phong trào, phong trào thi đua, danh hiệu, danh hiệu thi đua, hình thức,
hình thức khen, lao động, lao động tiên tiến, tiên tiến, xuất sắc, thành tích, thành tích xuất, chiến sĩ, chiến sỹ, chiến sĩ thi đua, chiến sỹ thi đua,
bằng khen, giấy khen, cờ thi đua, huân chương, huy chương, kỷ niệm, kỷ niệm chương, kỉ niệm, hội đồng, hội đồng thi đua,
họp hội đồng, họp hội nghị, họp ban, họp xét, họp bình xét, họp khối, họp giao ban, họp báo, cuộc họp, phiên họp, biên bản họp, dự họp, phòng họp,
giấy mời họp, tổ chức họp, mời họp, lịch họp, triệu tập họp, chủ trì họp, chủ trì cuộc, họp mặt, họp trực tuyến, họp thường kỳ, họp phiên, họp tổng kết,
phối hợp, phối hợp với, kết hợp, tổng hợp, tổng hợp báo, phù hợp, trường hợp, hợp tác, hợp tác xã, hợp đồng, hợp nhất, hợp lý, hợp pháp, hợp lệ, tập hợp, tích hợp, hỗn hợp, liên hợp, hòa hợp, thích hợp, hợp phần,
thực hiện, thực hiện nhiệm, nhiệm vụ, nhiệm vụ chính, chính trị, nhiệm kỳ, trách nhiệm, đơn vị, cơ quan, cơ quan đơn, các đơn vị, trực thuộc,
báo cáo, báo cáo kết, kết quả, kết quả thực, hiệu quả, chất lượng, số lượng, lực lượng, tăng cường, nâng cao, đẩy mạnh, tiếp tục, triển khai, triển khai thực,
hướng dẫn, kiểm tra, giám sát, thanh tra, đánh giá, xếp loại, bình xét, bình chọn, xét chọn, xét duyệt, phê duyệt, thẩm định, thẩm quyền, xem xét, xem xét quyết,
quyết định, quyết định số, nghị quyết, nghị định, thông tư, chỉ thị, công văn, tờ trình, thông báo, biên bản, quy chế, quy định, quy trình, quy hoạch, quy mô, quy tắc, quy ước, quy chuẩn,
căn cứ, căn cứ luật, theo quy định, ban hành, có hiệu lực, hiệu lực, thi hành, chấp hành, điều hành, hành chính, hành động, hành vi, tiến hành, vận hành, đồng hành, hoàn thành,
hoàn thành tốt, hoàn thành xuất, hoàn thiện, cải cách, cải cách hành, thủ tục, thủ tục hành, công chức, viên chức, cán bộ, người lao động, đoàn viên, hội viên, đảng viên, nhân viên, giáo viên, học sinh, sinh viên, chuyên viên, ủy viên, thành viên, thành phần, thành lập, thành phố, thành công, thành lập hội,
ủy ban, ủy ban nhân, nhân dân, mặt trận, tổ quốc, đoàn thể, công đoàn, công đoàn cơ, đoàn thanh niên, thanh niên, phụ nữ, nông dân, cựu chiến, chiến binh, doanh nghiệp, sản xuất, kinh doanh, kinh tế, khu kinh tế, văn hóa, xã hội, quốc phòng, an ninh, trật tự, an toàn, an toàn giao, giao thông, giáo dục, y tế, môi trường, tài nguyên, khoa học, công nghệ, thông tin, truyền thông, tuyên truyền, phổ biến, nghiên cứu,
sáng kiến, sáng tạo, đổi mới, đổi mới sáng, kinh nghiệm, giải pháp, biện pháp, phương pháp, pháp luật, pháp lý, pháp chế, tư pháp, hiến pháp,
lãnh đạo, chỉ đạo, chỉ tiêu, mục tiêu, tiêu chí, tiêu chuẩn, tiêu biểu, điển hình, điển hình tiên, nhân rộng, mô hình, gương mẫu, gương điển, nêu gương, biểu dương, tôn vinh, động viên, khích lệ, kịp thời, thường xuyên, đột xuất, định kỳ, hằng năm, hàng năm, hằng tháng, hàng tháng, hằng quý, hàng quý, hằng tuần, hàng tuần,
thời gian, thời hạn, thời điểm, thời kỳ, đồng thời, thời gian hoàn, tiến độ, giai đoạn, năm học, đầu năm, cuối năm, trong năm, sáu tháng, đợt thi, trước ngày, trong tháng, trong quý,
địa điểm, địa phương, địa bàn, trên địa, chủ trì, chủ trì phối, chủ động, chủ tịch, phó chủ tịch, phó chủ nhiệm, chủ nhiệm, chủ đề, chủ yếu, chủ trương, chủ nghĩa, chủ thể, chủ quản, chủ tọa, trưởng ban, trưởng phòng, phó trưởng, phó giám đốc, giám đốc, văn phòng, chánh văn phòng, phó phòng, phòng chuyên, phòng ban, phòng chống, phòng ngừa, thư ký, kế toán, đăng ký, đăng ký thi, ký kết, giao ước, giao ước thi, ký tên, chữ ký, đã ký, lưu trữ, nơi nhận,
công tác, công tác thi, cộng tác, đối tác, tác động, tác phẩm, tác giả, thao tác, công nhận, công việc, công khai, công bố, công bằng, công tâm, công trình, công trạng, công ty, công an, công nghiệp, công nhân, công lập, công dân, công vụ, cộng đồng, cộng hòa, tổng cộng, thủ công, phân công, giao công, thi công,
chấm điểm, bảng điểm, điểm chuẩn, điểm thưởng, tổng điểm, trọng điểm, quan điểm, đặc điểm, khối thi đua, khối trưởng, cụm thi đua, cụm trưởng, phát động, phát động phong, phát triển, phát huy, phát hiện, sơ kết, sơ kết phong, tổng kết, tổng kết công, tổng số, hội nghị, hội nghị tổng, hội nghị sơ, hội thi, hội thao, hội thảo, đại hội, đại hội thi, đại biểu, đại diện, đại học, đại đoàn, đoàn kết, đoàn kết thống, thống nhất, thống kê,
xây dựng, xây dựng kế, quản lý, ban quản lý, khu công nghiệp, hạ tầng, đầu tư, vốn đầu, giải ngân, ngân sách, kinh phí, kinh phí thực, quỹ thi đua, quỹ khen thưởng, tiền thưởng, mức thưởng, mức tiền, hồ sơ, hồ sơ đề, trình tự, trình độ, chương trình, chương trình công, chương trình hành, trình bày, giao dịch, giao ban, ban giao, bàn giao,
nội dung, nội dung thi, nội vụ, sở nội vụ, nội bộ, nội quy, mục đích, mục đích yêu, yêu cầu, yêu nước, nhu cầu, đáp ứng, ứng dụng, hưởng ứng, hưởng ứng phong, ảnh hưởng, tham mưu, tham mưu giúp, tham gia, tham dự, tham nhũng, tham khảo, tham quan, tiết kiệm, lãng phí, chống lãng, thực hành, thực tế, thực tiễn, thực trạng, hiện thực, hiện trạng, hiện nay, hiện hành, thể hiện, xuất hiện, đề xuất, đề án, đề ra, đề cương, đề tài, vấn đề, tiêu đề, chuyên đề, để thực hiện, để đảm bảo, để nâng cao, để tổ chức, để báo cáo, để xem xét, để tổng hợp,
bảo đảm, đảm bảo, bảo vệ, bảo hiểm, bảo mật, đảm nhiệm, dân chủ, dân cư, dân số, dân tộc, dân vận, người dân, quyền lợi, quyền hạn, quyền và, nghĩa vụ, nghiệp vụ, chuyên môn, chuyên môn nghiệp, bồi dưỡng, đào tạo, tập huấn, học tập, học tập và, làm theo, tư tưởng, đạo đức, phong cách, lối sống, tư tưởng đạo, rèn luyện, phấn đấu, quyết tâm, trách nhiệm thực, tinh thần, ý thức, nhận thức, tinh gọn, tình hình, tình trạng, tình nguyện, tình huống,
cấp trên, cấp ủy, các cấp, cấp cơ sở, cấp tỉnh, cấp xã, cấp huyện, cơ sở, cơ cấu, cơ chế, bộ phận, bộ máy, bộ trưởng, toàn bộ, nội dung thực, văn bản, văn bản hướng, văn minh, văn kiện, tài liệu, tài chính, tài khoản, tài sản, dữ liệu, cơ sở dữ, số liệu, chuyển đổi, chuyển đổi số, điện tử, trang thông tin, cổng thông tin, phương tiện, phương hướng, phương án, phương thức, phương châm, khẩu hiệu, tín nhiệm, bỏ phiếu, phiếu kín, kiểm phiếu, phiếu bầu, tỷ lệ, tỉ lệ, tỷ lệ phiếu, đồng ý, đồng chí, đồng thuận, biểu quyết, ý kiến, góp ý, lấy ý kiến, tiếp thu, giải trình, kiến nghị, khiếu nại, tố cáo, tiếp công dân, xử lý, kỷ luật, kỷ cương, kỉ luật, vi phạm, khắc phục, hạn chế, tồn tại, nguyên nhân, khó khăn, vướng mắc, thuận lợi, ưu điểm, khuyết điểm, bài học,
lần thứ, lần thứ nhất, lần này, nhiều lần, mỗi lần, một lần, lần đầu, lần lượt, từng bước, từng đơn vị, cụ thể, cụ thể hóa, chi tiết, như sau, sau đây, dưới đây, trên đây, kèm theo, gửi về, gửi kèm, trân trọng, kính gửi, kính trình, kính mời, quan trọng, trọng tâm, chú trọng, coi trọng, nghiêm túc, nghiêm chỉnh, tích cực, tiêu cực, tự nguyện, tự giác, tự chủ, tự chấm, độc lập, độc lập tự, tự do, hạnh phúc, việt nam, nước cộng, cộng hòa xã, hòa xã hội, xã hội chủ nghĩa,
gia đình, hộ gia đình, đời sống, sức khỏe, vệ sinh, thể thao, thể dục, du lịch, dịch vụ, dịch bệnh, nông thôn, nông thôn mới, nông nghiệp, lâm nghiệp, kiểm lâm, thủy lợi, đô thị, đô thị văn, khu dân, tổ dân phố, an sinh, giảm nghèo, xóa đói, người nghèo, từ thiện, nhân đạo, đền ơn, đáp nghĩa, thương binh, liệt sĩ, liệt sỹ, chính sách, chế độ, chính quyền, chính phủ, thủ tướng, chính xác, chính thức, điều chỉnh, chấn chỉnh, bổ sung, sửa đổi, sửa đổi bổ, thay thế, bãi bỏ, hủy bỏ, thu hồi, cấp phát, trao tặng, xét tặng, truy tặng, đề nghị tặng, tặng giấy, tặng bằng, tặng cờ, tặng danh, công nhận danh, công nhận sáng,
trung ương, trung tâm, trung học, tập trung, tập quán, tập đoàn, luyện tập, thời sự, dự án, dự kiến, dự thảo, dự toán, soạn thảo, thảo luận, thảo luận thống, kết luận, kết thúc, kết nối, đoàn công tác, liên quan, liên kết, liên hoan, liên đoàn, cơ quan liên, có liên quan, quan hệ, quan tâm, quán triệt, quán triệt triển, phân tích, phân loại, phân bổ, phân cấp, phạm vi, đối tượng, đối tượng áp, áp dụng, sử dụng, dụng cụ, tác dụng, tận dụng, điều kiện, điều lệ, điều khoản, khoản kinh, nghị trường, hiệu trưởng, nhà trường, trường học, phụ huynh, phụ lục, phụ trách, danh sách, danh mục, nhà nước, quản lý nhà, đất nước, trong nước, nước ngoài, lịch sử, truyền thống, cách mạng, ngày thành lập, chào mừng, kỷ niệm ngày, lập thành tích, dịp kỷ, giá trị, thế hệ, thế giới, thế nào, vị trí, vị thế, vai trò, ý nghĩa, gắn với, gắn liền, gắn kết, lồng ghép, đôn đốc, nhắc nhở, theo dõi, theo dõi đôn, quản trị, thiết thực, thiết bị, cần thiết, hiểu biết, cam kết, thỏa thuận, trao đổi, chia sẻ, hỗ trợ, giúp đỡ, phục vụ, phục vụ nhân, hài lòng, thân thiện, trang bị, trang trí, cơ sở vật, vật chất, khang trang, sạch đẹp, xanh sạch,
bên cạnh, ngoài ra, tuy nhiên, vì vậy, do đó, nhằm nâng, góp phần, góp phần hoàn, đóng góp, vượt mức, hoàn thành vượt, đạt được, đạt kết, đạt danh, đạt thành, tỷ trọng, tăng trưởng, thu hút, thu ngân, thuế và, hải quan, kho bạc, ngân hàng, bảo trợ, trợ cấp, trợ giúp, hưu trí, tiền mặt, thanh toán, mở rộng, quy mô nhỏ, nhỏ và vừa, nhân lực, nhân sự, nhân tố, nguồn lực, nguồn nhân, nguồn kinh, nguồn vốn, sự nghiệp, sự kiện, vì sự nghiệp, quá trình, quá hạn, quá khứ, trong quá, đúng hạn, đúng thời, đúng quy, đúng đối, bình đẳng, bình quân, bình thường, công tư, tư vấn, tư nhân, vấn đáp, tổ trưởng, tổ phó, tổ công tác, tổ giúp việc, thường trực, thường vụ, thường kỳ, bất thường, bồi thường, thông thường, phi thường, thương mại, công thương, bị thương, yêu thương, giới thiệu, bình đẳng giới, ranh giới, biên giới, cải tiến, cải thiện, tiến bộ, tiên phong, ưu tiên, đầu tiên, trước tiên, điểm cầu, chấm thi, bài viết, bài dự thi, cuộc thi, kỳ thi, thể lệ, ban tổ chức, ban giám, ban chỉ đạo, ban thường, ban chấp hành, chấp hành đảng, đảng bộ, đảng ủy, chi bộ, chi đoàn, chi cục, chi phí, chi nhánh, chi trả, tỉnh ủy, thành ủy, huyện ủy, ủy quyền, ủy nhiệm, thường niên, cao điểm, đợt cao, cao nhất, cao quý, nhất là, thứ nhất, thứ hai, duy nhất, nhất trí, nhất quán,
vị thành niên, trẻ vị, cổ phần, công ty cổ, phô trương, cụm trường, trường họp, trưởng bản, trưởng thôn, trưởng đoàn, hội trưởng, chi hội, hội phó, nhóm trưởng, khoa họp, hội trường, nợ đọng, cân đối, bố trí, bắt đầu, thành viên hội, chủ quan, khách quan, lưu trú, thường trú, tạm trú, cư trú, nội trú, độ tuổi, đo đạc, đo lường, mức độ, tốc độ, nhiệt độ, cường độ, tiến sĩ, tiến trình, hội viên, nghỉ lễ, nghỉ tết, nghỉ hưu, nghỉ phép, thẻ đảng, thể chất, cách thức, thức ăn, kiến thức, tri thức, thách thức, trí thức, đám đông, nhiệt tình, chân tình, tỉnh đoàn, thỉnh thị, thánh lễ, sắp xếp, xếp hàng, xếp hạng, kết cấu, kết hôn, trực quan, vận động, thị trấn, thị xã, hoạt động, các hoạt, tiểu ban, đôn đốc, chữ thập, thập đỏ, thẩm quyền, có thẩm quyền, từ đó, qua đó, theo đó, kể từ, tính từ, hội chợ, triển lãm, tổ tư vấn, tư vấn cho, bàn bạc, bản thân, cơ bản, căn bản, tái bản, xuất bản, chỉ số, chỉ thị số, chi bộ đảng, chi ủy, đầu mối, đầu vào, đầu ra, đầu tiên, đầu tuần, tuần đầu, tháng đầu, quý đầu, lượt người, lượng khách, trang trọng, trọng thể, trong đó, trong đợt, trong nội, trong quá trình, bên trong
`

/**
 * The phrases among them that every such paper is full of, and that no others come near: a word that is real elsewhere
 * is still a slip beside their other word.
 */
const CORE = `
kế hoạch, đề nghị, tổ chức, tập thể, cá nhân, thi đua, khen thưởng, phong trào, danh hiệu, hình thức, lao động, tiên tiến, xuất sắc, thành tích, chiến sĩ,
bằng khen, giấy khen, hội đồng, cuộc họp, phiên họp, phối hợp, tổng hợp, phù hợp, thực hiện, nhiệm vụ, chính trị, trách nhiệm, đơn vị, cơ quan, trực thuộc,
báo cáo, kết quả, hiệu quả, chất lượng, tăng cường, nâng cao, đẩy mạnh, tiếp tục, triển khai, hướng dẫn, kiểm tra, giám sát, đánh giá, xếp loại, bình xét,
thẩm định, xem xét, quyết định, nghị quyết, nghị định, thông tư, chỉ thị, công văn, tờ trình, thông báo, biên bản, quy chế, quy định, căn cứ, ban hành, hiệu lực, thi hành,
hoàn thành, cải cách, thủ tục, công chức, viên chức, cán bộ, ủy ban, nhân dân, công đoàn, thanh niên, phụ nữ, doanh nghiệp, kinh tế, xã hội, tuyên truyền,
sáng kiến, đổi mới, giải pháp, biện pháp, pháp luật, lãnh đạo, chỉ đạo, chỉ tiêu, mục tiêu, tiêu chí, tiêu chuẩn, điển hình, mô hình, biểu dương, động viên, kịp thời, thường xuyên,
thời gian, thời hạn, tiến độ, địa điểm, địa phương, chủ trì, chủ động, chủ tịch, giám đốc, đăng ký, ký kết, giao ước, nơi nhận, công nhận, chấm điểm, phát động, phát huy, phát triển,
sơ kết, tổng kết, hội nghị, đoàn kết, thống nhất, xây dựng, quản lý, đầu tư, ngân sách, kinh phí, hồ sơ, chương trình, nội dung, mục đích, yêu cầu, yêu nước, hưởng ứng, tham mưu, tham gia,
tiết kiệm, lãng phí, đề xuất, bảo đảm, chuyên môn, nghiệp vụ, bồi dưỡng, đào tạo, quyết tâm, phấn đấu, tinh thần, tình hình, văn bản, tài liệu, dữ liệu, số liệu, chuyển đổi, điện tử, tỷ lệ,
tỉ lệ, đồng chí, kiến nghị, xử lý, kỷ luật, kỷ cương, khắc phục, hạn chế, khó khăn, lần thứ, kèm theo, trân trọng, kính gửi, trọng tâm, nghiêm túc, tích cực, độc lập, hạnh phúc, chính sách,
chế độ, chính quyền, trao tặng, phân công, giao thông, giáo dục, khoa học, công nghệ, thông tin, danh sách, phụ lục, truyền thống, chào mừng, đôn đốc, theo dõi, thiết thực, hỗ trợ, phục vụ, góp phần,
ủy viên, thành viên, chuyên viên, kinh nghiệm, học tập, đạo đức, phong cách, tư tưởng, lồng ghép, nguồn lực
`
/** The phrases one by one, in small letters. */
export const frequentPhrases: readonly string[] = listed(PHRASES)

/** The core of them. */
export const corePhrases: readonly string[] = listed(CORE)

function listed(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** Words that stand alone often: beside any other they are themselves, not a slip of a phrase. */
const ALONE = `
từ tại thì về có trong đó các và là được theo đến để cho với của ở sẽ đã không một này khi do bị những mỗi từng cũng nhất sau trước trên dưới
ngoài vào ra lên số chữ bà ông cô chú anh chị em hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngày tháng quý tuần giờ phút như nếu mà hay hoặc
nên phải cần còn lại rất nhiều ít hơn cùng qua bằng giữa gồm đều rõ mới cũ tốt xấu cao thấp lớn nhỏ dài ngắn xã phường tỉnh huyện thôn ấp tổ đội trạm
ban sở bộ cục phòng khối cụm trường lớp khoa đoàn hội đảng nhà nước người dân con việc vụ lần đợt kỳ năm mục điểm phần chương điều khoản
tên tuổi ngành nghề cấp hạng loại mức giá tiền vốn thuế quỹ nợ đất rừng biển sông núi đường cầu chợ xe cây hoa cờ băng bảng biểu mẫu thư tin bài ảnh
đi đứng nói nghe đọc viết ghi chép gửi nhận nộp trình ký xét chấm bầu cử chọn giao nhờ giúp dạy học làm chi thu mua bán vay trả lấy đưa đem mang dùng giữ bỏ thêm bớt
nam nữ già trẻ đủ thiếu đúng sai sớm muộn nhanh chậm đông vắng mặt lòng tay chân đầu cuối trẻ khó dễ hiểu biết thấy tìm gặp mời dự xem coi
đã đang sắp chưa chỉ vẫn đôi vừa thật quá lắm nào ai gì đâu sao vì bởi nhưng song tuy dù tới hết suốt khắp chung riêng toàn cả mọi tự tạo đặt đứng ngồi
vận động đồng chất tính thể thế sân vườn phố chủ khách máy mạng lưới đài báo sách vở bút giấy đá gạch ngói cát sắt thép điện nước khí dầu than
`

/** The single words, in small letters. */
export const wordsAlone: ReadonlySet<string> = new Set(ALONE.split(/\s+/))
