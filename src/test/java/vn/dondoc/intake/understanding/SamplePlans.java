package vn.dondoc.intake.understanding;

/** Documents written for the tests, in the form of real ones. */
final class SamplePlans {

    static final String HEADER = """
              ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

               HUYỆN TÂN PHONG                      Độc lập - Tự do - Hạnh phúc

               Số:  45    /KH-UBND               Tân Phong, ngày   09   tháng 3 năm 2021


                                       KẾ HOẠCH

                     Duy tu, sửa chữa đường giao thông nông thôn

                              trên địa bàn huyện năm 2021

            Thực hiện Kế hoạch số 20/KH-UBND ngày 25/01/2021 của UBND tỉnh về việc triển

            khai Nghị quyết số 15/NQ-HĐND ngày 08/12/2020 của HĐND tỉnh, UBND huyện ban

            hành Kế hoạch duy tu, sửa chữa đường giao thông nông thôn năm 2021 như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            Bảo đảm giao thông thông suốt, an toàn; phát huy vai trò giám sát của người dân

            đối với công trình trên địa bàn.

            II. TỔ CHỨC THỰC HIỆN

            """;

    static final String TAIL = """
            Trên đây là Kế hoạch duy tu, sửa chữa đường giao thông nông thôn năm 2021, UBND

            huyện yêu cầu các cơ quan, đơn vị triển khai thực hiện./.

            Nơi nhận:                                        TM. ỦY BAN NHÂN DÂN
            - Sở Giao thông vận tải (b/c);                        KT. CHỦ TỊCH
            - Các phòng, ban, ngành huyện;                       PHÓ CHỦ TỊCH
            - UBND các xã, thị trấn;
            - Lưu: VT, KTHT.

                                                              Đỗ Thị Thanh Mai
            """;

    private SamplePlans() {}

    static String text(String assignments) {
        return HEADER + assignments + TAIL;
    }

    /** The plan with one agency that has this one duty. */
    static Draft withDuty(String duty) {
        return Understanding.of(text("1. Phòng Kinh tế và Hạ tầng huyện\n\n- " + duty + "\n\n"));
    }

    /** The plan without assignments of its own, lines not broken, with these sections. */
    static Draft withBody(String sections) {
        return Understanding.of("""
                UBND HUYỆN TÂN PHONG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                \tĐộc lập - Tự do - Hạnh phúc
                Số: 46/KH-UBND\tTân Phong, ngày 10 tháng 3 năm 2021
                KẾ HOẠCH
                Sửa chữa cầu, cống năm 2021
                UBND huyện ban hành Kế hoạch sửa chữa cầu, cống như sau:
                I. MỤC ĐÍCH
                Bảo đảm an toàn giao thông trên địa bàn huyện trong mùa mưa bão và phục vụ nhân dân.
                """ + sections + TAIL);
    }
}
