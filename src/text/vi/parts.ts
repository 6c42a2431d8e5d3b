import { formatNumber } from '../locale.ts';
import type { Sentence } from '../sentence.ts';

/** Turns words into a part of a sentence: a link, a key, a mark. */
type Wrap<Part> = (words: string) => Part;

/**
 * The words of the sections that the software adds to pages of the content.
 */
export const parts = {
  aboutDescription: ({ site }: { site: string }) =>
    `${site} là gì, và các bản tóm lược ở đây được biên soạn như thế nào.`,

  method: {
    title: 'Cách biên soạn bản tóm lược',
    intro:
      'Biên tập viên đọc tin gốc, viết bản tóm lược và ghi lại ngày, nguồn tin, nước, lĩnh vực và số liệu. Sau đó, một chương trình máy tính đối chiếu số liệu với văn bản và kiểm tra các phép cộng, tên riêng, ngày tháng và đường dẫn. Không bản nào được đăng khi chưa sửa hết mọi lỗi.',
    rules: [
      {
        label: 'Lời của chúng tôi.',
        text: 'Phần chính bám sát tin gốc; mục “Những điều cần biết” có thể dẫn các trang khác, kèm đường dẫn. Những gì chúng tôi suy luận đều được ghi rõ.',
      },
      {
        label: 'Số liệu.',
        text: 'Mỗi số liệu được ghi theo tổ chức đã thống kê, theo người đã nêu, hoặc nếu không có thì theo nơi đăng hay hãng tin. Số do chúng tôi tính được ghi rõ; dấu sao đánh dấu đơn vị do chúng tôi bổ sung.',
      },
      {
        label: 'Ngày tháng.',
        text: 'Bản tóm lược mang ngày của tin gốc. Nếu chỉ biết tháng hoặc năm, chúng tôi không ghi ngày. Ngày do chúng tôi suy ra được ghi “suy luận”, kèm chú thích về cách suy ra.',
      },
      {
        label: 'Các nguồn đưa tin khác nhau.',
        text: 'Chúng tôi nêu từng cách đưa tin. Biểu đồ đặt các số liệu cạnh nhau; chúng tôi không bao giờ gộp hay lấy trung bình.',
      },
      {
        label: 'Tình trạng.',
        text: 'Thỏa thuận mang tình trạng của bước gần nhất được biết. Nếu các bản tóm lược về cặp nước đó không nhắc đến thỏa thuận trong hơn 90 ngày, chúng tôi nói rõ điều này.',
      },
      {
        label: 'Một bên hay cả hai bên.',
        text: 'Một nhãn đánh dấu những sự kiện mà mọi nguồn tin của chúng tôi đều thuộc một trong hai nước. Bên kia có thể đã đưa tin ở nơi khác.',
      },
      {
        label: 'Kế hoạch và thực tế.',
        text: 'Chúng tôi phân biệt kế hoạch và mục tiêu với những gì đã ký, và những gì đã ký với những gì có hiệu lực.',
      },
    ],
  },

  sources: {
    title: 'Nguồn tin',
    intro: <Part>(list: Wrap<Part>): Sentence<Part> => [
      'Tin gốc về hai nước thường đến từ một trong hai nước, hoặc từ chính phủ nước đó. Chúng tôi nêu rõ ai đang nói để bạn đọc tự đánh giá. Có tên trong ',
      list('danh sách nguồn tin của chúng tôi'),
      ' không có nghĩa là được chúng tôi bảo chứng.',
    ],
    roles:
      '“Nguồn tin” là nơi đăng tin gốc mà chúng tôi đã đọc. “Tin của” nêu hãng tin hoặc tờ báo đã viết tin đó, nếu khác với nơi đăng.',
    ownership: ({ known, all }: { known: number; all: number }) =>
      `Với ${formatNumber(known)} trong số ${formatNumber(all)} nguồn tin, chúng tôi dẫn đến một trang cho biết ai là chủ sở hữu. “Chưa xác minh” nghĩa là chúng tôi không tìm thấy trang như vậy, chứ không có nghĩa là nguồn tin độc lập.`,
  },

  corrections: {
    title: 'Đính chính',
    ours: <Part>(list: Wrap<Part>): Sentence<Part> => [
      'Bản tóm lược đã đính chính có ghi điều đó bên cạnh ngày, và một chú thích có ghi ngày ở cuối bài nêu rõ điều gì sai, điều gì đúng. ',
      list('Trang đính chính'),
      ' liệt kê các chú thích này. Chỉ những lỗi đánh máy không ảnh hưởng đến nội dung mới được sửa mà không kèm chú thích.',
    ],
    others: 'Chúng tôi không đính chính lỗi của chính tin gốc; bản tóm lược ghi rõ điểm nghi vấn.',
    howToReport: 'Cách báo lỗi',
  },

  search: {
    title: 'Tìm kiếm',
    box: <Part>(page: Wrap<Part>): Sentence<Part> => [
      'Ô ở đầu mỗi trang gợi ý các trang trong lúc gõ. Phím Enter ',
      page('tìm'),
      ' trong nội dung của mọi bản tóm lược.',
    ],
    keys: <Part>(key: Wrap<Part>): Sentence<Part> => [
      key('Ctrl'),
      '-',
      key('K'),
      ' (',
      key('⌘'),
      '-',
      key('K'),
      ' trên máy Mac) mở ô này ở bất kỳ trang nào; phím ',
      key('/'),
      ' cũng vậy, trừ khi được tắt tại đây.',
    ],
    slash: <Part>(key: Wrap<Part>): Sentence<Part> => [
      'Nhấn ',
      key('/'),
      ' để tìm kiếm từ bất kỳ trang nào',
    ],
  },

  browser: {
    title: 'Những gì trình duyệt lưu',
    intro:
      'Trang web này không dùng cookie, không tải gì từ trang web khác và tìm kiếm ngay trên thiết bị. Trình duyệt lưu những dữ liệu sau, không gửi đi đâu cả:',
    visits: {
      label: 'Các lần truy cập:',
      text: 'thời điểm của những lần gần đây nhất, và mười hai bản tóm lược đứng đầu của 40 danh sách được mở gần đây nhất. “Mới” đánh dấu bản tóm lược được thêm vào danh sách kể từ lần truy cập trước.',
    },
    read: {
      label: 'Những gì đã đọc:',
      text: '500 bản tóm lược được mở gần đây nhất, kèm ngày đính chính mới nhất của từng bản. “Đã cập nhật” đánh dấu bản được đính chính kể từ đó.',
    },
    choices: <Part>(key: Wrap<Part>): Sentence<Part> => [
      'giao diện sáng hay tối, phím ',
      key('/'),
      ' có mở ô tìm kiếm hay không, và các lần truy cập có được ghi nhớ hay không.',
    ],
    choicesOffline: <Part>(key: Wrap<Part>): Sentence<Part> => [
      'giao diện sáng hay tối, phím ',
      key('/'),
      ' có mở ô tìm kiếm hay không, các lần truy cập có được ghi nhớ và các trang có được lưu hay không.',
    ],
    choicesLabel: 'Các lựa chọn:',
    copies: {
      label: 'Bản sao để đọc ngoại tuyến:',
      text: '60 trang được xem gần đây nhất, các hồ sơ đã lưu, và những phần đã dùng của chỉ mục tìm kiếm. Bản sao hiện ra, kèm ngày lưu, khi thiết bị ngoại tuyến hoặc trang tải lâu hơn bốn giây.',
    },
    withoutScripts:
      'JavaScript đang tắt nên không có gì được lưu. Dữ liệu đã lưu trước đây có thể xóa trong phần cài đặt của trình duyệt.',
    remember: 'Ghi nhớ các lần truy cập và những gì tôi đọc',
    deleteAll: 'Xóa tất cả',
  },

  data: {
    title: 'Dữ liệu mở',
    files: <Part>({
      figures,
      agreements,
      projects,
      projectsMap,
      events,
      briefings,
      dataPackage,
    }: Record<
      | 'figures'
      | 'agreements'
      | 'projects'
      | 'projectsMap'
      | 'events'
      | 'briefings'
      | 'dataPackage',
      Wrap<Part>
    >): Sentence<Part> => [
      'Có thể tải về ',
      figures('số liệu'),
      ', ',
      agreements('thỏa thuận'),
      ', ',
      projects('dự án'),
      ' và ',
      events('sự kiện'),
      ' dưới dạng CSV hoặc JSON, dự án còn có dạng ',
      projectsMap('GeoJSON'),
      ' dùng cho bản đồ, và ',
      briefings('bản tóm lược'),
      ' dưới dạng JSON; ',
      dataPackage('gói dữ liệu'),
      ' mô tả các tệp này. Các tệp dùng bảng mã UTF-8: để Excel hiển thị đúng mọi chữ, hãy nhập tệp CSV bằng “Dữ liệu” (Data), “Từ Văn bản/CSV” (From Text/CSV). Bản đồ dùng đường biên giới của Natural Earth; chúng tôi không bày tỏ lập trường về các đường biên giới này.',
    ],
    interface: <Part>({ openApi }: { openApi: Wrap<Part> }): Sentence<Part> => [
      'Dành cho chương trình máy tính: ',
      openApi('bản mô tả OpenAPI'),
      ' liệt kê địa chỉ và các trường của mọi tệp.',
    ],

    // In llms.txt.
    openApi: 'Địa chỉ và các trường của mọi tệp, dành cho chương trình máy tính.',
    formats:
      'Mỗi bản tóm lược, cặp nước, thỏa thuận và dự án cũng có trang ở dạng Markdown và JSON: thêm index.md hoặc index.json vào địa chỉ. Các tệp dữ liệu liệt kê tất cả.',
    forModels:
      'Mỗi bản tóm lược tóm tắt một tin gốc và nêu rõ ai đã đăng; mỗi số liệu cho biết ai thống kê, phát biểu hay đăng tải. Khi các nguồn khác nhau, mọi số liệu đều được nêu. Khi trả lời, vui lòng nêu nguồn của thông tin và dẫn liên kết đến bản tóm lược.',
  },

  licences: {
    title: 'Giấy phép',
    licence: <Part>({ data, licence }: { data: Wrap<Part>; licence: Part }): Sentence<Part> => [
      'Bản tóm lược và ',
      data('dữ liệu'),
      ': ',
      licence,
      '. Tin gốc thuộc về các nguồn tin. Phần mềm theo giấy phép MIT.',
    ],
    withCredit: <Part>({
      data,
      licence,
      publisher,
    }: {
      data: Wrap<Part>;
      licence: Part;
      publisher: string;
    }): Sentence<Part> => [
      'Bản tóm lược và ',
      data('dữ liệu'),
      ' theo giấy phép ',
      licence,
      `: được phép sử dụng nếu ghi rõ nguồn là ${publisher}. Tin gốc thuộc về các nguồn tin. Phần mềm theo giấy phép MIT.`,
    ],
  },
};
