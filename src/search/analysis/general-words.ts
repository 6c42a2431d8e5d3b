import { hasVietnameseMarks, isVietnamese, spelled } from './function-words.ts';
import { fold } from './fold.ts';
import { laoWordLength } from './lao-segmenter.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import { wordTerm } from './terms.ts';
import { foldedWords, type Token } from './tokens.ts';

// General words: verbs, adjectives, adverbs and nouns that texts about any subject have. Selected for
// this project among the words that are frequent in the New General Service List and the Academic Word
// List (English), the Universal Dependencies treebanks EWT and GUM (English), VTB (Vietnamese) and GSD
// (Russian), and LaoNLP's tagged corpus and stop words (Lao). Words of the closed classes are in
// function-words.ts.

const english = new Set(
  `ability able abroad accelerate accept access achieve across act action active address adopt
  advance advise affect again against ago ahead allow almost alone along alternative always amount
  announce annual answer apparent appear apply appoint approach area argue around arrange arrive
  ask assess assist attempt attend attention attract available average avoid award aware away bad
  basic basis because become begin believe below benefit beyond big bigger biggest boom boost
  boss broaden buy call cancel carry case cause century certain challenge chance change character
  cheap check chief choice choose claim clear close collect come comment commit common compare
  complete complex comprehensive conclude condition conduct confirm connect consequence consider
  contact contain content continue contribute correct count course cover create crucial current
  daily danger data date day deadline deal decade decide decision declare decline decrease deep
  degree delay deliver demand demonstrate deny depend describe design despite detail determine
  differ difficult difficulty direct discover discuss divide double down draw drive drop due
  duration early earn easy effect efficient effort elsewhere enable encourage end endorse engage
  enhance enjoy enough ensure enter era especially estimate evaluate event exact example excellent
  except exist expand expensive experience expire explain explore express extensive face fact
  factor fail failure famous far fast feature figure fill final find finish first fix focus follow
  form former forward framework full future gain general get give global go goal grant great grow
  guarantee guide half halt happen happy hard head heavy help here high highlight hit hold hope
  host hour huge idea immediate impact implement impose impossible improve incident include
  increase indicate influence inform initial install instead intend interest introduce invite
  issue join joint keep key kind know lack large last late latest launch lead leadership learn
  least less let level lift like limit link list little live local locate long look lose lot low
  main maintain major make manage match matter maximum mean meanwhile measure member mention
  milestone miss modern monitor month mostly move mutual name near nearby necessary need new news
  next nice night notable note now number obtain off offer official often old once ongoing open
  operate opinion opportunity order outcome overall own page part participant particular past pay
  people percent percentage perform period permanent person phase place plan play pledge point
  poor popular position possible potential predict present pressure prevent previous priority
  problem process progress promise promote propose prospect protect prove provide publish purpose
  push put quality question quick raise range rapid rare reach read ready real reason receive
  recent recognise recommend record recover reduce regular reject relate release remain remember
  remove renew repeat replace reply report represent request require resolve respect respond
  response rest restore result resume return reveal review revise right rise role round run sale
  same save say scale schedule second see seek seem select sell send senior serve session set
  shape share short show side sign significant similar simple single situation size slow small
  solution solve soon sort source speak special specific speed spend split spread stand standard
  start statement statistic status stay step stop story straight strategy strength strengthen
  strong subject succeed success sudden suffer suggest sum summarise summary supply support sure
  surprise sustain take talk target task tell term thing think third threat threaten time title
  today together tomorrow top topic total toward track trend trouble true try turn type unable
  understand undertake unique unveil up upcoming update upgrade urge urgent use usual value
  various visit volume wait want warn watch way weak week weekend welcome well whole wide widen
  win within without witness word work world worldwide write wrong year yesterday young`
    .split(/\s+/)
    .map(wordTerm),
);

const vietnamese =
  `bán, bản, bên, cách, cao, cần, chọn, chuyện, cũ, cuộc, cuối, dùng, đạt, đặt, điều, đổi, đợt,
  đủ, đưa, gặp, gần, gây, giảm, giúp, giữ, giờ, gọi, hết, hỏi, ít, khác, ký, làm, lần, lấy,
  loại, lớn, luôn, lúc, mất, mở, mời, mua, muốn, mức, năm, ngày, người, nhanh, nhất, nhận,
  nhiều, nhỏ, nhóm, nói, nơi, ông, phần, phía, quá, số, sớm, tạo, tăng, tên, thay, thăm, tháng,
  thấp, thấy, thêm, thiếu, tìm, tốt, trả, tuần, việc, viết, vượt, xa, xây, xem, xảy ra,
  ảnh hưởng, báo cáo, bắt đầu, cải thiện, cập nhật, chấm dứt, chi tiết, chính thức, cho biết,
  cho phép, chuẩn bị, có thể, cơ hội, công bố, công việc, cung cấp, cụ thể, cuối cùng,
  danh sách, diễn ra, dự kiến, đảm bảo, đánh dấu, đánh giá, đạt được, đầu tiên, đề nghị,
  đề xuất, điều kiện, đóng góp, đồng ý, đứng đầu, đưa ra, gần đây, gia hạn, giải pháp,
  giải quyết, giải thích, giới thiệu, giúp đỡ, hết hạn, hiện nay, hiện tại, hiệu quả,
  hoàn thành, hoạt động, hôm nay, hỗ trợ, hy vọng, kế hoạch, kêu gọi, kết quả, kết thúc,
  khả năng, khẳng định, khó khăn, khu vực, kiểm tra, ký kết, lãnh đạo, lần đầu, liên quan,
  liên tục, lợi ích, lý do, mọi người, mở rộng, mục tiêu, nâng cao, người dân, nguyên nhân,
  nhanh chóng, nhấn mạnh, nhận được, phát triển, phê duyệt, quan trọng, quyết định, số lượng,
  sử dụng, tăng cường, tất cả, tham gia, thảo luận, thay đổi, thành công, thành lập, thành viên,
  theo dõi, thế giới, thời điểm, thời gian, thời hạn, thông báo, thông qua, thông tin,
  thực hiện, thực tế, tiến hành, tiếp tục, tiếp theo, tin tức, tìm hiểu, tình hình, tóm tắt,
  tổ chức, trả lời, triển khai, trở lại, trở thành, trường hợp, tuyên bố, tương lai, tỷ lệ,
  vai trò, vấn đề, xây dựng, yêu cầu, bài, đọc, gửi, nghĩ, xong, cam kết, cần thiết, chất lượng,
  chia sẻ, chủ yếu, đồng thời, hình thức, mức độ, nội dung, quy mô, ý nghĩa, thúc đẩy, đẩy mạnh,
  cơ bản, thống nhất, hiện đại, nhất trí, bền vững, tiềm năng, lĩnh vực, giai đoạn, khuôn khổ,
  hạn chế, đặc biệt, phù hợp, phối hợp, quan tâm, vị trí, biện pháp, trong đó, bổ sung, duy trì,
  cấp cao, toàn diện`.split(/,\s+/);
const single = vietnamese.filter((word) => !word.includes(' '));
const syllables = { spelled: new Set(single.map(spelled)), folded: new Set(single.map(fold)) };
const compounds = new PhraseMatcher([
  {
    term: '',
    phrases: vietnamese
      .map((name) => ({ name, words: foldedWords(name) }))
      .filter(({ words }) => words.length > 1),
    opaque: true,
  },
]);

const russian = new Set(
  `активный большой быстрый важный включать возможность вопрос время вырасти высокий главный год
  готовый давать данные дать делать день детали длинный долгий достигнуть другой закончить
  закрыть заявлять известный изменение иметь информация искать итог каждый количество конец
  конкретный крупный купить лучший максимальный место месяц многий момент мочь направление
  начало начинать неделя необходимый несколько низкий новости новый нужный обзор обсудить общий
  объем ожидать описание оплатить основа основной особый ответ открыть официальный очередной
  первый перечень план платить поддержка подписать подробность показатель показать полный
  положение получить помогать помочь последний построить почти появление предложение предложить
  предстоящий прекратить принять причина проблема провести продать продлить произойти просить
  процент процесс путь работа раз развитие различный размер рамки расширение реализация
  результат решение решить роль рост самый свежий сделать сегодня серьезный сильный ситуация
  сказать сколько следующий сложный случай снизить событие совместный современный создание
  создать сообщение список способ сравнение средний срок старый степень сторона сумма сфера тема
  увеличить узнать уровень уровня условие успех участвовать участие участник хороший хотеть
  частый человек число широкий являться`
    .split(/\s+/)
    .map((word) => wordTerm(fold(word))),
);

/** Russian verbs and participles, by endings that nouns of news seldom have. */
const russianVerb = new RegExp(
  `(?:${[
    '(?:[аеиоуыюя](?:т|ть|л))с[яь]|[аеиоуыя]л[аои]сь|(?<!печ|пам|кров)[аия]ть',
    '(?:ова|ыва|ива)(?:л[аио]?|н[аоы]?)|[аеуюя]ют|[аеуя]ет|(?:вод|воз|говор|нос|став|сто|стро|ход)[ия]т',
    '^(?:вы|за|об|от|пере|по|под|при|про|рас)[а-я]+(?<!отд|порт|т(?=е))[аеия]л[аио]?',
    '(?:[аую]ющ|вш|ованн|(?<!мыш)ленн|[дчшщ]енн|роенн|ейш)(?:[иы][йемх]|[иы]ми|[аую]я|[ео][ейгм]о?|ую)',
  ].join('|')})$`,
);

const lao = fold(
  `ການ ຄວາມ ຜູ້ ນັກ ກະກຽມ ກາຍເປັນ ກິດຈະກຳ ເກີດ ເກີດຂຶ້ນ ເກົ່າ ແກ້ໄຂ ກ່າວ ຂະຫຍາຍ ຂະໜາດ ຂາຍ ຂັ້ນ
  ຂົງເຂດ ຂໍ ຂ່າວ ເຂົ້າຮ່ວມ ຄັ້ງ ຄາດ ຄາດວ່າ ຄິດ ຄວນ ຄົນ ເຄີຍ ຈັດ ຈັດຕັ້ງ ຈຳນວນ ຈຸດປະສົງ ຈ່າຍ ຊື້
  ຊື່ ຊ່ວຍ ຊ່ວຍເຫຼືອ ເຊັນ ໃຊ້ ດຳເນີນ ດີ ດຽວກັນ ເດືອນ ໄດ້ຮັບ ຕັ້ງ ຕິດຕາມ ຕົກລົງ ຕ່ຳ ຕ້ອງ ຕ້ອງການ
  ແຕ່ລະ ຖາມ ຖືກ ທັງໝົດ ທຳອິດ ທຸກ ທ່ານ ທ່ານນາງ ຊຸກຍູ້ ເພີ່ມທະວີ ຂະແໜງການ ສະມາຊິກ ຕົວແທນ ທີ່ສຸດ
  ເທົ່ານັ້ນ ນຳໃຊ້ ບອກ ບັນຫາ ບົດບາດ ແບບ ປະກາດ ປະຕິບັດ ປະເພດ ປະມານ ປັດຈຸບັນ ປັບປຸງ ປີ ປ່ຽນ ປ່ຽນແປງ
  ເປີດ ເປົ້າໝາຍ ແຜນ ຜົນ ຜ່ານມາ ຝ່າຍ ພັດທະນາ ພິເສດ ພົບ ພົບປະ ເພີ່ມ ມາດຕະການ ມື້ ໝົດ ໃໝ່ ຢາກ ຢຸດ
  ຢ້ຽມ ຢ້ຽມຢາມ ຍາວ ຮັກສາ ຮັບ ຮູ້ ຮ່ວມ ຮ່ວມກັນ ເຮັດ ເຮັດໃຫ້ ລວມ ລະດັບ ລາຍງານ ລົງນາມ ເລີ່ມ
  ເລີ່ມຕົ້ນ ເລື່ອງ ໄລຍະ ວັນ ວິທີ ວຽກ ເວລາ ເວົ້າ ໄວ ສະແດງ ສະຖານະການ ສະເໜີ ສະໜັບສະໜູນ ສາມາດ ສ້າງ
  ສິ້ນສຸດ ສືບຕໍ່ ສູງ ສົ່ງ ສົ່ງເສີມ ສຳຄັນ ສຳເລັດ ສ່ວນ ຫຼັກ ຫຼາຍ ຫຼຸດ ຫຼ້າສຸດ ໜ້ອຍ ໃຫຍ່ ເຫັນ
  ເຫັນດີ ເຫດການ ອະນາຄົດ ອະນຸຍາດ ອະນຸມັດ ອັດຕາ ອາດ ອື່ນ ໂຈະ ເຄື່ອນໄຫວ ແຫ່ງຊາດ ປະເທດ ສູ້ຊົນ ທະວີ`,
)
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
/** The beginning of a word of Lao that is made of general ones, such as "ການ" before a verb. */
const laoBeginning = new RegExp(`^(?:${lao.join('|')})+`);

/** Returns the tokens of a query that are general words, which say little about its subject. */
export function generalWordsIn(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const words = tokens.map((token) => token.text);
  const add = (at: number, length: number) => {
    for (let index = at; index < at + length; index++) found.add(index);
  };
  const hasMarks = hasVietnameseMarks(text);
  const isUnmarked = !hasMarks && isVietnamese(text);
  for (const [at, { start, end, text: word }] of tokens.entries()) {
    const own = text.slice(start, end);
    if (/^\p{Lu}{2,}$/u.test(own)) continue;
    const isSyllable = isUnmarked
      ? syllables.folded.has(word) && !/^\p{Lu}/u.test(own)
      : hasMarks && syllables.spelled.has(spelled(own));
    const terms = [word, word.replace(/e(?:r|st)$/, '')].map(wordTerm);
    const isListed = terms.some((term) => english.has(term) || russian.has(term));
    if (isSyllable || isListed || russianVerb.test(word)) add(at, 1);
    add(at, compounds.at(words, at)[0]?.length ?? 0);
  }
  for (let at = 0; at < tokens.length;) {
    const length = laoWordLength(text, tokens, at);
    let [beginning = ''] = laoBeginning.exec(words.slice(at, at + length).join('')) ?? [];
    for (let next = at; beginning.startsWith(words[next] ?? ' '); next++) {
      add(next, 1);
      beginning = beginning.slice(words[next]?.length);
    }
    at += length;
  }
  return found;
}
