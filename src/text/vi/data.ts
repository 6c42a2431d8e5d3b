/** The words of the data for downloading: tables, columns, package. */
export const data = {
  /** Of all tables. */
  title: ({ site }: { site: string }) =>
    `${site}: bản tóm lược, số liệu, thỏa thuận, dự án và sự kiện`,
  /** With that of the site. */
  description: ({ site }: { site: string }) =>
    `${withFullStop(site)} Bản tóm lược, số liệu, thỏa thuận, dự án và sự kiện, đều kèm nguồn. Trong các tệp CSV, văn bản mà bảng tính có thể hiểu là công thức bắt đầu bằng dấu nháy đơn.`,
  tableTitle: ({ site, table }: { site: string; table: string }) => `${site}: ${table}`,
  /** The description of a table with that of the site. */
  tableDescription: ({ table, site }: { table: string; site: string }) =>
    `${table} ${withFullStop(site)}`,
  figuresOf: ({ pair }: { pair: string }) => `Số liệu về ${pair}`,

  figures: {
    title: 'Số liệu',
    description:
      'Mọi số liệu trong các bản tóm lược, mỗi số liệu một dòng, không lấy trung bình và không quy đổi.',
    columns: {
      id: 'Bản tóm lược và vị trí trong đó',
      pairs: 'Các cặp nước liên quan, nối bằng "; "',
      kind: 'Đại lượng được đo',
      of: 'Cái gì tăng trưởng, hoặc tỷ trọng của cái gì',
      what: 'Đại lượng được đo, bằng lời',
      value: 'Con số trước từ chỉ bậc',
      scale: 'Từ chỉ bậc nhân với con số đó',
      unit: 'Mã ISO 4217 đối với tiền, nếu không thì là đơn vị',
      amount: 'Con số nhân với bậc, theo đơn vị',
      period: 'Ngày hoặc khoảng thời gian EDTF',
      periodStart: 'Ngày đầu của thời kỳ',
      periodEnd: 'Ngày cuối của thời kỳ',
      base: 'Thời kỳ EDTF được lấy để so sánh tăng trưởng',
      reporter: 'Tổ chức có số liệu thống kê này, theo mã định danh',
      reporterName: 'Tên tổ chức đó',
      attribution:
        'statistics (thống kê), statement (phát biểu), publisher (nơi đăng) hoặc calculation (do trang web này tính)',
      attributedTo: 'Bên đã thống kê, nêu, đăng hoặc tính, nối bằng "; "',
      country: 'ISO 3166-1 alpha-2: nước có hoạt động thương mại, đầu tư hoặc dự án này',
      partner: 'ISO 3166-1 alpha-2, hoặc "world" (thế giới)',
      direction:
        'export (xuất khẩu), import (nhập khẩu), two_way (hai chiều), outward (ra nước ngoài) hoặc inward (từ nước ngoài vào)',
      status:
        'actual (thực tế), target (mục tiêu), estimate (ước tính), forecast (dự báo) hoặc ceiling (mức trần)',
      statusInferred: 'Tình trạng đó có phải do chúng tôi suy luận hay không',
      approx: 'Tin gốc có ghi "khoảng" hay không',
      derived: 'Có phải do chúng tôi tính hay không',
      asPrinted: 'Như bản tóm lược ghi',
      note: 'Điểm nghi vấn, phạm vi, hoặc cách tính',
      briefing: 'Bản tóm lược, theo phần tên trong địa chỉ',
      url: 'Địa chỉ trên trang web này',
      source: 'Nơi đăng tin gốc',
      reportDate: 'Ngày EDTF của tin gốc',
      reportUrl: 'Địa chỉ của tin gốc',
      page: 'Địa chỉ của trang nêu con số, nếu không phải là tin gốc',
    },
  },

  agreements: {
    title: 'Thỏa thuận',
    description:
      'Mọi thỏa thuận trong kho lưu trữ này, mỗi thỏa thuận một dòng, kèm tình trạng mới nhất theo tin gốc.',
    columns: {
      id: 'Phần tên trong địa chỉ',
      url: 'Địa chỉ trên trang web này',
      title: 'Tên bằng tiếng Anh',
      kind: 'treaty (hiệp ước), agreement (hiệp định), memorandum (bản ghi nhớ) …',
      parties: 'Mã ISO 3166-1 alpha-2 hoặc khối, nối bằng "; "',
      signatories: 'Các tổ chức đã ký, nối bằng "; "',
      binding: 'Có ràng buộc pháp lý hay không; để trống nếu không rõ',
      place: 'Nơi ký',
      sectors: 'Các lĩnh vực, nối bằng "; "',
      status: 'Bước mới nhất được biết',
      statusDate: 'Ngày EDTF của bước đó',
      statusBriefing: 'Bản tóm lược đưa tin về bước đó',
      lastReport:
        'Ngày EDTF của tin gốc mới nhất trong kho lưu trữ này; để trống nếu thỏa thuận chỉ được biết qua văn bản',
      history: 'Tất cả các bước dưới dạng "tình trạng ngày", nối bằng "; "',
      supersedes: 'Các thỏa thuận được thay thế, theo tin gốc, nối bằng "; "',
      follows:
        'Các thỏa thuận trước đó về cùng chủ đề, nối bằng "; "; không có tin về việc chúng có bị thay thế hay không',
      covers: 'Ngày hoặc khoảng thời gian EDTF mà kế hoạch hoặc chương trình áp dụng',
      statusInWords:
        'Tình trạng như hiển thị trên trang, kèm những gì không có tin trong kho lưu trữ này',
      textRegistry: 'Nơi công bố hoặc đăng ký văn bản cho thấy bước mới nhất được biết',
      textNumber: 'Số của văn bản ở nơi đó',
      textUrl: 'Địa chỉ của văn bản đó',
      statusInferred: 'Tình trạng đó có phải do chúng tôi suy luận hay không',
    },
  },

  projects: {
    title: 'Dự án',
    description:
      'Mọi dự án trong kho lưu trữ này, mỗi dự án một dòng, kèm tình trạng mới nhất được biết.',
    /** Of a place. */
    unknown: 'không rõ',
    columns: {
      id: 'Phần tên trong địa chỉ',
      url: 'Địa chỉ trên trang web này',
      name: 'Tên bằng tiếng Anh',
      names: 'Tên và cách viết khác, nối bằng "; "',
      kind: 'power_plant (nhà máy điện), railway (đường sắt), port (cảng) …',
      countries:
        'Mã ISO 3166-1 alpha-2: các nước có dự án và các nước tham gia dự án, nối bằng "; "',
      sectors: 'Các lĩnh vực, lĩnh vực chính đứng trước, nối bằng "; "',
      places:
        'Các địa điểm, nối bằng "; "; đối với đường dây, đường sắt, đường bộ hoặc đường ống là các địa điểm từ đầu này đến đầu kia',
      coordinates:
        'Vĩ độ và kinh độ của từng địa điểm theo độ thập phân (WGS 84), nối bằng "; "; để trống nếu không biết tọa độ nào',
      precision:
        'Với từng địa điểm: site (vị trí dự án), hoặc near nếu đó là tọa độ của đô thị, huyện hoặc tỉnh',
      pages: 'Trang nêu tọa độ của từng địa điểm, nối bằng "; "',
      owners: 'Các tổ chức là chủ sở hữu hoặc chủ đầu tư, theo mã định danh, nối bằng "; "',
      participants: 'Các tổ chức khác tham gia, theo mã định danh, nối bằng "; "',
      status:
        'Tình trạng mới nhất được biết: proposed (đề xuất), agreed (đã thống nhất), under_construction (đang xây dựng), operating (đang vận hành) hoặc stopped (đã dừng)',
      statusDate: 'Ngày EDTF của bước dẫn đến tình trạng đó',
      inferred: 'Tình trạng đó có phải do chúng tôi suy luận hay không',
      statusBriefing: 'Bản tóm lược đưa tin về tình trạng đó',
      lastReport: 'Ngày EDTF của tin gốc mới nhất trong kho lưu trữ này',
      history: 'Tất cả các bước dưới dạng "tình trạng ngày", nối bằng "; "',
      agreements: 'Các thỏa thuận về dự án, theo mã định danh, nối bằng "; "',
      figures:
        'Công suất, chiều dài, chi phí, v.v.: mã định danh các dòng của bảng số liệu, nối bằng "; "',
      disagreements:
        'Những điểm các nguồn đưa tin khác nhau, theo mã định danh của điểm khác biệt, nối bằng "; "',
    },
  },
  projectsMap: {
    title: 'Dự án trên bản đồ',
    description:
      'Cũng những dự án đó dưới dạng GeoJSON (RFC 7946), dùng cho bản đồ. Các địa điểm được một dự án kết nối được nối bằng đường thẳng, không thể hiện tuyến thực tế. “page” là địa chỉ của trang nêu tọa độ của địa điểm: xin ghi nguồn trang đó khi sử dụng.',
  },

  events: {
    title: 'Sự kiện',
    description:
      'Mọi sự kiện trong các bản tóm lược, mỗi sự kiện một dòng, dù có bao nhiêu tin gốc.',
    columns: {
      id: 'Mã duy nhất trong tất cả sự kiện',
      title: 'Điều đã diễn ra',
      kind: 'state_visit (thăm cấp nhà nước), signing (lễ ký), forum (diễn đàn) …',
      date: 'Ngày hoặc khoảng thời gian EDTF',
      start: 'Ngày đầu, hoặc ngày sớm nhất theo cách ghi',
      end: 'Ngày cuối, hoặc ngày muộn nhất theo cách ghi',
      place: 'Nơi diễn ra',
      countries: 'Mã ISO 3166-1 alpha-2, nối bằng "; "',
      briefings: 'Các bản tóm lược đưa tin về sự kiện, nối bằng "; "',
      outcome: 'Kết quả, theo tin gốc',
      documents: 'Số văn kiện được ký hoặc trao, theo tin gốc',
    },
  },

  briefings: {
    title: 'Bản tóm lược',
    description: 'Mọi bản tóm lược, mới nhất trước.',
    columns: {
      id: 'Phần tên trong địa chỉ',
      url: 'Địa chỉ trên trang web này',
      title: 'Tiêu đề',
      summary: 'Nội dung chính trong một hoặc hai câu',
      date: 'Ngày EDTF nguồn tin đăng tin gốc',
      source: 'Nơi đăng tin gốc, theo mã định danh',
      agency: 'Bên viết tin, nếu khác với nơi đăng',
      countries: 'ISO 3166-1 alpha-2: các nước là chủ đề',
      mentions: 'Các nước chỉ được nhắc đến',
      pairs: 'Các cặp gồm những nước đó',
      sectors: 'Các chủ đề, chủ đề chính đứng trước',
    },
  },
};

/** A site's own description may end without a full stop. */
function withFullStop(description: string): string {
  return /\p{P}$/u.test(description) ? description : `${description}.`;
}
