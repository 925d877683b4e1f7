"""Cue words of Vietnamese.

Sources: usage of press offices and of their web sites (trade knowledge).
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="vi",
    paper_kinds=phrases("""
        Thông cáo báo chí | Thông cáo báo chí chung | Tuyên bố chung | Tuyên bố | Tuyên bố báo chí
        | Thư mời báo chí | Giấy mời báo chí | Họp báo | Thông tin báo chí | Bản tin báo chí | Thông cáo
        | Tin tức | Thư mời họp báo | Tuyên bố của người phát ngôn
    """),
    immediate=phrases("""
        Phát hành ngay | Để phát hành ngay | Công bố ngay | Được phép công bố ngay | Để phổ biến ngay
        | Phổ biến ngay
    """),
    embargo=phrases("""
        Cấm công bố trước | Không công bố trước | Không phát hành trước | Embargo | Không đăng trước
        | Chỉ được công bố sau
    """),
    date_labels=phrases("""
        Ngày | Ngày đăng | Ngày phát hành | Ngày đăng tin | Đăng ngày | Cập nhật | Cập nhật lúc | Ngày cập nhật
        | Cập nhật lần cuối | Ngày xuất bản
    """),
    reference_labels=phrases("Số | Số: | Số hiệu | Mã số | Thông cáo số | Số ký hiệu | Ref."),
    end_marks=phrases("Hết | Kết thúc | Hết thông cáo"),
    continues=phrases("Còn tiếp | Xem tiếp trang sau"),
    notes=phrases("""
        Ghi chú cho biên tập viên | Ghi chú dành cho biên tập viên | Lưu ý cho biên tập viên | Ghi chú
        | Thông tin thêm | Thông tin bổ sung | Thông tin tham khảo | Bối cảnh | Thông tin nền
    """),
    about=phrases("""
        Về | Về chúng tôi | Giới thiệu về | Vài nét về | Đôi nét về | Thông tin về | Giới thiệu công ty
    """),
    studies=phrases("khảo sát | nghiên cứu"),
    describes=phrases("""
        là | là một | là một trong | được thành lập | thành lập năm | thành lập vào | cung cấp | hoạt động trong
        | chuyên | có trụ sở tại | hàng đầu
    """),
    questions=phrases("""
        Ai: | Cái gì: | Khi nào: | Ở đâu: | Tại sao: | Thời gian: | Địa điểm: | Nội dung: | Thành phần:
    """),
    legal=phrases("""
        Tuyên bố miễn trừ trách nhiệm | Miễn trừ trách nhiệm | Tuyên bố hướng tới tương lai | Lưu ý pháp lý
    """),
    contact_leads=phrases("""
        Liên hệ | Liên hệ báo chí | Liên hệ truyền thông | Thông tin liên hệ | Đầu mối liên hệ | Người liên hệ
        | Mọi thông tin chi tiết | Mọi chi tiết xin liên hệ | Mọi thông tin chi tiết xin liên hệ
        | Mọi thông tin chi tiết vui lòng liên hệ | Thông tin chi tiết | Để biết thêm thông tin
        | Để biết thêm chi tiết | Để biết thêm thông tin, vui lòng liên hệ | Vui lòng liên hệ
        | Xin vui lòng liên hệ | Liên hệ với chúng tôi | Phòng truyền thông | Ban truyền thông:
        | Quan hệ nhà đầu tư | Quan hệ báo chí
    """),
    phone_labels=phrases("ĐT | ĐT: | Tel | Tel. | Điện thoại | Số điện thoại | SĐT | Hotline | Đường dây nóng | T:"),
    mobile_labels=phrases("DĐ | Di động | Điện thoại di động | Mobile"),
    fax_labels=phrases("Fax | Số fax"),
    email_labels=phrases("Email | E-mail | Thư điện tử | Hộp thư | Địa chỉ email"),
    web_labels=phrases("Website | Web | Trang web | Trang thông tin điện tử | Trang chủ:"),
    address_labels=phrases("Địa chỉ | Trụ sở | Trụ sở chính | Địa điểm:"),
    job_titles=phrases("""
        người phát ngôn | phát ngôn viên | trưởng phòng | phó trưởng phòng | trưởng phòng truyền thông
        | trưởng ban | phó trưởng ban | giám đốc | phó giám đốc | tổng giám đốc | phó tổng giám đốc
        | giám đốc điều hành | giám đốc truyền thông | chủ tịch | phó chủ tịch | chủ tịch HĐQT | bộ trưởng
        | thứ trưởng | thủ tướng | vụ trưởng | cục trưởng | tổng thư ký | thư ký | bí thư | hiệu trưởng
        | phó hiệu trưởng | trưởng khoa | giáo sư | phó giáo sư | chuyên gia | chuyên viên | cán bộ truyền thông
        | điều phối viên | quản lý | trưởng đại diện | đại sứ | nhà sáng lập | đại biểu | chánh văn phòng
        | nghiên cứu viên | nhân viên
    """),
    organisation_words=phrases("""
        Bộ | Trường | Đại học | Trường Đại học | Học viện | Viện | Công ty | Công ty Cổ phần | Công ty TNHH
        | Tập đoàn | Tổng Công ty | Ngân hàng | Bệnh viện | Bảo tàng | Thư viện | Nhà hát | Quỹ | Hiệp hội | Hội
        | Liên đoàn | Liên minh | Trung tâm | Tổ chức | Cục | Vụ | Sở | Ủy ban | UBND | Ủy ban nhân dân
        | Văn phòng | Ban | Công an | Tòa án | Đại sứ quán | Chính phủ | Quốc hội | Đảng | Việt Nam | Tạp chí
        | Báo
    """),
    honorifics=phrases("Ông | Bà | Anh | Chị | TS. | TS | PGS. | GS. | PGS.TS. | GS.TS. | ThS. | ThS | BS. | KS."),
    notices=phrases("Không dành cho công bố | Bảo mật | Ghi rõ nguồn khi phát hành lại"),
    addressees=phrases("Kính gửi: Các cơ quan báo chí | Kính gửi quý báo | Kính gửi:"),
    corrections=phrases("Đính chính | Cập nhật: | Bản sửa đổi | Sửa đổi"),
    withdrawals=phrases("Hủy | Thu hồi | Rút lại | Vui lòng không đăng tải"),
    captions=phrases("Ảnh | Ảnh: | Hình ảnh | Chú thích ảnh | Nguồn ảnh | Từ trái sang"),
    navigation=phrases("""
        Trang chủ | Tìm kiếm | Menu | Tiếp theo | Quay lại | Chia sẻ | In trang | Bản in | In bài viết
        | Đăng nhập | Đăng ký | Chính sách bảo mật | Điều khoản sử dụng | Sơ đồ trang | Sơ đồ website
        | Chuyển đến nội dung | Đọc thêm | Xem thêm | Xem tiếp | Tin liên quan | Bài viết liên quan | Tin khác
        | Các tin khác | Tin mới nhất | Từ khóa | Chuyên mục | Danh mục | Tải về | Lên đầu trang
        | Bản quyền thuộc về | Theo dõi chúng tôi | Lượt xem | Bình luận | Gửi email
    """),
    bylines=phrases("Tác giả | Tác giả: | Bài: | Biên tập: | Bài viết:"),
    function_words=FUNCTION_WORDS["vi"],
)
