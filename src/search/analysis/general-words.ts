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
  `ability able abroad absence absolute accelerate accept access accomplish achieve acquire act
  action active adapt additional address adjust adopt advance advantage advise affect afford again
  against agenda ago ahead allocate allow almost alone along alternative although always amid
  amount annual answer anticipate apart apparent appear apply appoint approach appropriate
  approximate area argue arrange arrive aspect assess assign assist assume assure attempt attend
  attention attract available average avoid award aware away background bad barrier basic behind
  believe belong below benefit beside best better beyond big bit boom boss broad broaden cancel
  capable case category cause century certain challenge chance character cheap check chief choice
  choose circumstance claim clear collect combine comment commit common complex concern conclude
  condition conduct confirm consequence considerable contact contain content continue contribute
  controversy correspond couple course create crucial current daily danger data decade decide
  decision decline decrease deep define degree delay deliver demonstrate deny depend deploy
  deserve design despite detail determine difficult difficulty discover divide double draw drive
  drop due earn easy edge efficient effort elsewhere enable encourage endorse engage enhance enjoy
  enlarge enough ensure enter entire equal era especially evaluate exact example exceed excellent
  except exist expand expensive experience expire explain explore express extensive extent
  face fact factor fail failure famous fast feature fill final finish fix focus form formal former
  forward framework front full future gain get global grant great guarantee guide half halt happen
  happy hard head heavy highlight hit hope host hour huge idea image immediate impact implement
  impose impossible improve incident include indeed indicate influence inform initial insist
  install instead intend introduce invite involve issue join keep key knowledge lack large late
  latest launch leadership learn least let lift like limit little live local locate lose lot low
  lower maintain major match matter maximum meanwhile measure member message method middle
  milestone miss modern modest monitor move multiple mutual nearby necessary need new next nice
  night normal notable notice objective obtain occur off often old once ongoing opinion
  opportunity option order organize outcome outlook outside overall overview pace participant
  particular past percent percentage perform permanent phase play pledge poor popular position
  possible potential practice predict presence pressure prevent previous primary prior priority
  problem process produce profile promise prospect protect proud prove provide publish purpose
  push quality quantity question quick raise range rapid rare ready real reality reason recent
  recognise recognize recommend record recover reduce reflect refuse register regular reject
  release rely remain remember remove replace reply represent request require resolve respect
  respond response rest restore resume return reveal revise right role round sale save scene
  schedule section seek seem select send senior separate serve shape sharp short significant
  similar simple single situation slow small solution solve soon sort special specific speed spend
  split spokesman spread stage stand standard stay steady step stop story straight strategy
  strength stress strong subject succeed success sudden suffer sufficient suggest summarise
  summarize support sure surpass surprise suspend sustain task thing think threat threaten today
  tomorrow tool topic toward track trend trouble try turn type unable undertake unique unusual
  unveil upcoming update upgrade urge urgent usual various versus wait warn watch weak weekend
  welcome wide widen win witness worldwide worse worst yesterday young`
    .split(/\s+/)
    .map(wordTerm),
);

const vietnamese =
  `bài, bán, bản, bên, bỏ, cách, cao, cần, chậm, chiếm, chọn, chỗ, chuyện, chuyển, cũ, cuộc, cuối,
  dài, dùng, dừng, đạt, đặt, đẹp, điều, đọc, đổi, đợt, đủ, đưa, gặp, gần, gây, giảm, giúp, giữ,
  giờ, gọi, gửi, hết, hiểu, hỏi, ít, khác, khoảng, kiểu, ký, làm, lần, lập, lấy, loại, lớn, luôn,
  lúc, mất, mở, mời, mua, muộn, muốn, mức, năm, ngày, nghe, nghĩ, ngừng, người, nhanh, nhất, nhận,
  nhiều, nhỏ, nhóm, nói, nơi, ông, phần, phía, quá, riêng, số, sớm, sửa, tạo, tăng, tên, thay,
  thăm, tháng, thấp, thấy, thêm, thiếu, tìm, tốt, trả, tuần, việc, viết, vượt, xa, xây, xem, xong,
  xảy ra, ảnh hưởng, ban đầu, báo cáo, bao gồm, bắt đầu, cải thiện, cam kết, cần thiết, cập nhật,
  chất lượng, chấm dứt, chi tiết, chia sẻ, chính thức, cho biết, cho phép, chủ yếu, chuẩn bị,
  có thể, cơ hội, công bố, công việc, cung cấp, cụ thể, cuối cùng, danh sách, diễn ra, dự kiến,
  đảm bảo, đáng kể, đánh dấu, đánh giá, đạt được, đầu tiên, đề nghị, đề xuất, điều kiện, đóng góp,
  đồng thời, đồng ý, đứng đầu, đưa ra, gần đây, gia hạn, giải pháp, giải quyết, giải thích,
  giới thiệu, giúp đỡ, hết hạn, hiện nay, hiện tại, hiệu quả, hình thức, hoàn thành, hoạt động,
  hôm nay, hỗ trợ, hy vọng, kế hoạch, kêu gọi, kết quả, kết thúc, khả năng, khẳng định, khó khăn,
  khu vực, kiểm tra, ký kết, lãnh đạo, lần đầu, liên quan, liên tục, lợi ích, lý do, mọi người,
  mở rộng, mục tiêu, mức độ, nâng cao, người dân, nguyên nhân, nhanh chóng, nhấn mạnh, nhận được,
  nội dung, phát triển, phê duyệt, quan trọng, quy mô, quyết định, số lượng, sử dụng, tăng cường,
  tất cả, tham gia, thảo luận, thay đổi, thành công, thành lập, thành viên, theo dõi, thế giới,
  thời điểm, thời gian, thời hạn, thông báo, thông qua, thông tin, thực hiện, thực tế, tiến hành,
  tiếp tục, tiếp theo, tin tức, tìm hiểu, tình hình, tóm tắt, tổ chức, trả lời, triển khai,
  trở lại, trở thành, trường hợp, tuyên bố, tương lai, tỷ lệ, vai trò, vấn đề, xây dựng, ý nghĩa,
  yêu cầu`.split(/,\s+/);
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
  `активный большой быстрый важный взять включать возможность вопрос время вырасти высокий главный
  год готовый давать дать данные делать день детали длинный долгий должный другой достаточный
  достигнуть единственный завершать заключать закончить закрыть заявлять значительный
  известный изменение иметь информация искать использовать каждый качество количество конец
  конкретный крупный купить лучший максимальный месяц место многий момент мочь начало начинать
  недостаток неделя необходимый несколько низкий новости новый нужный обзор обсудить общий объем
  объяснять ожидать оказать описание оплатить основа основной особый ответ открыть официальный
  первый перечень план платить подготовить поддержка подписать подробность позиция показать
  показатель полный положение получить помогать помочь попытка последний построить потребовать
  почти появление правильный предложение предложить предстоящий прекратить принять причина
  проблема провести продать продлевать продлить произойти процент процесс просить путь работа
  различный размер раз результат решение решить роль рост самый свежий сделать сегодня серьезный
  сила сильный ситуация сказать сколько следующий сложный случай снизить событие совместный
  современный создать сообщение список сравнение средний срок ставить стать старый степень сумма
  считать тема увеличить узнать уровень условие успех участвовать участие участник фактор ход
  хороший хотеть частый человек число шаг широкий`
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
  `ການ ຄວາມ ຜູ້ ນັກ ກະກຽມ ກາຍເປັນ ກິດຈະກຳ ເກີດ ເກີດຂຶ້ນ ເກົ່າ ແກ້ໄຂ ກວດກາ ກ່າວ ຂະຫຍາຍ ຂະໜາດ ຂາຍ ຂັ້ນ ຂັ້ນຕອນ ຂົງເຂດ
  ຂໍ ຂ່າວ ຂ່າວສານ ເຂົ້າຮ່ວມ ຄັ້ງ ຄາດ ຄາດວ່າ ຄິດ ຄວນ ຄົນ ເຄີຍ ຈັດ ຈັດຂຶ້ນ ຈັດຕັ້ງ ຈຳນວນ ຈຸດປະສົງ
  ຈ່າຍ ຊອກຫາ ຊື້ ຊື່ ຊະນິດ ຊ່ວຍ ຊ່ວຍເຫຼືອ ເຊັນ ໃຊ້ ດຳເນີນ ດີ ດຽວກັນ ເດືອນ ໄດ້ຮັບ ຕັ້ງ ຕິດຕາມ
  ຕົກລົງ ຕໍ່ເນື່ອງ ຕອບ ຕ່ຳ ຕ້ອງ ຕ້ອງການ ຕ້ອນຮັບ ແຕ່ລະ ຖາມ ຖືກ ທັງໝົດ ທຳອິດ ທຸກ ທ່ານ ທີ່ສຸດ
  ເທົ່ານັ້ນ ນຳໃຊ້ ບອກ ບັນຫາ ບາງ ບົດບາດ ເບິ່ງ ແບບ ປະກອບມີ ປະກາດ ປະຕິບັດ ປະເພດ ປະມານ ປັດຈຸບັນ
  ປັບປຸງ ປິດ ປີ ປ່ຽນ ປ່ຽນແປງ ເປີດ ເປົ້າໝາຍ ແຜນ ຜົນ ຜົນປະໂຫຍດ ຜ່ານມາ ຝ່າຍ ພັດທະນາ ພິເສດ ພົບ ພົບປະ
  ເພີ່ມ ມອບ ມາດຕະການ ມື້ ໝົດ ໃໝ່ ຢາກ ຢືນຢັນ ຢຸດ ຢ້ຽມ ຢ້ຽມຢາມ ຍາວ ຍົກລະດັບ ຮັກສາ ຮັບ ຮູ້ ຮ່ວມ
  ຮ່ວມກັນ ເຮັດ ເຮັດໃຫ້ ລວມ ລະດັບ ລາຍງານ ລາຍຊື່ ລົງນາມ ເລີ່ມ ເລີ່ມຕົ້ນ ເລື່ອງ ເລືອກ ໄລຍະ ວັນ ວິທີ
  ວຽກ ເວລາ ເວົ້າ ໄວ ສະແດງ ສະເພາະ ສະຖານະການ ສະເໜີ ສະໜັບສະໜູນ ສາມາດ ສ້າງ ສິ່ງ ສິ້ນສຸດ ສືບຕໍ່ ສຸດ ສູງ
  ສົ່ງ ສົ່ງເສີມ ສຳຄັນ ສຳເລັດ ສ່ວນ ຫຼັກ ຫຼາຍ ຫຼຸດ ຫຼ້າສຸດ ໜ້ອຍ ໃຫຍ່ ເຫັນ ເຫັນດີ ເຫດການ ອະທິບາຍ
  ອະນາຄົດ ອະນຸຍາດ ອະນຸມັດ ອັດຕາ ອາດ ອື່ນ ເອົາ ໂຈະ`,
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
