package vn.dondoc.reporting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Căn cước 046099001234 của người giám hộ|ID_NUMBER
                    CMND số 191234567|ID_NUMBER
                    liên hệ 0914 123 456|PHONE
                    gọi +84914123456 để hỗ trợ|PHONE
                    đã hỗ trợ cháu Lan ổn định tâm lý|NAMED_CHILD
                    cháu gái N.T.H bị xâm hại|NAMED_CHILD
                    trường hợp của em Minh Anh|NAMED_CHILD
                    nạn nhân Nguyễn Thị B, 13 tuổi|NAME_WITH_AGE
                    Trần Văn C (sinh năm 2010) ở thôn 2|NAME_WITH_AGE
                    N.V.A., học lớp 7|NAME_WITH_AGE
                    Phạm Thị Hoa, lớp 5A Trường Tiểu học số 1|NAME_WITH_AGE
                    đã hỗ trợ Lan lớp 5A|NAME_WITH_AGE
                    một học sinh lớp 5A bị nhắn tin|SCHOOL_CLASS
                    học sinh của lớp 7/2|SCHOOL_CLASS
                    nạn nhân là con ông Tư ở thôn Đông|FAMILY
                    """)
    void tellsWhoAChildIs(String text, Trace trace) {
        assertThat(ChildData.in(text)).as(text).extracting(Finding::trace).contains(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã tổ chức 12 buổi tuyên truyền với 1.234 lượt người tham dự, trong đó 800 trẻ em.",
                "Quyền trẻ em Quảng Điền được quan tâm; trẻ em Việt Nam được bảo vệ.",
                "Đồng chí Nguyễn Văn An, Phó Chủ tịch UBND xã, chủ trì hội nghị.",
                "Tổng đài 111 và Trung tâm 18001567 tiếp nhận 3 cuộc gọi.",
                "Tuyên truyền cho học sinh các lớp 6, 7, 8, 9 của 3 trường.",
                "Kinh phí thực hiện 120.000.000 đồng; tổng 1.234.567.890.123 đồng.",
                "Thực hiện Kế hoạch số 61/KH-UBND ngày 17/3/2021 của UBND huyện.",
                "Các em được hướng dẫn kỹ năng; em nào cũng được phát tờ rơi.",
                "Báo cáo số 20/BC-UBND ngày 08/6/2021 do Chủ tịch Trần Quốc Việt ký.",
                "Tặng quà các em Thiếu nhi nhân Tết Trung thu.",
                "Hội thi Em yêu Tổ quốc thu hút 120 học sinh từ 11 đến 15 tuổi."
            })
    void ordinaryReportsRaiseNoAlarm(String text) {
        assertThat(ChildData.in(text)).as(text).isEmpty();
    }

    @Test
    void aListOfNamesWithYearsOfBirthIsFound() {
        String list = """
                1. Nguyễn Thị A 2010 thôn 1
                2. Trần Văn B 12/3/2011 thôn 2
                3. Lê Thị C 2012 thôn 3
                """;
        assertThat(ChildData.in(list)).extracting(Finding::trace).contains(Trace.BIRTH_LIST);
    }

    @Test
    void theSameWordsHaveTheSameDigestAndOthersAnother() {
        Finding one = ChildData.in("cháu Lan đã về nhà").getFirst();
        Finding again = ChildData.in("Hôm qua  cháu Lan đi học").getFirst();
        Finding other = ChildData.in("cháu Mai đã về nhà").getFirst();
        assertThat(one.digest()).isEqualTo(again.digest()).isNotEqualTo(other.digest());
    }

    @Test
    void marksTypedAsTwoCharactersAreRead() {
        String apart = java.text.Normalizer.normalize("nạn nhân Nguyễn Thị B, 13 tuổi", java.text.Normalizer.Form.NFD);
        assertThat(ChildData.in(apart)).isNotEmpty();
    }
}
