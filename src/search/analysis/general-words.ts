import { hasVietnameseMarks, isVietnamese, spelled } from './function-words.ts';
import { fold } from './fold.ts';
import { laoWordLength } from './lao-segmenter.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import { compoundLength, wordTerm } from './terms.ts';
import { foldedWords, type Token } from './tokens.ts';

// General words: verbs, adjectives, adverbs and nouns that texts about any subject have. Selected for
// this project. Those of English are in the New General Service List or the Academic Word List, but for a
// few of news ("expire", "upcoming"); those of other languages are frequent in the Universal Dependencies
// treebanks VTB (Vietnamese) and GSD (Russian), in LaoNLP's tagged corpus and stop words, and in the papers
// of state news agencies. Words of the closed classes are in function-words.ts.

const english = new Set(
  `ability able abroad accept access achieve across act action active advance advise affect again
  against ago ahead allow almost along always amount announce answer apparent appear apply
  approach area around arrive ask attempt attend attention available average aware away basis
  because become begin believe below benefit big bigger biggest boom boost boss broaden buy call
  carry case cause century certain challenge chance change character cheap check chief choice
  choose claim close collect come common compare complete comprehensive condition conduct
  connect consider contain content continue correct count course cover create current danger
  data date day deadline deal decade decide decision declare decline decrease deep degree delay
  deliver demand deny describe despite detail determine differ difficult difficulty direct
  discover discuss down drive due duration early earn easy effect effort end enough ensure enter
  era especially estimate event exact example except exist expand expensive experience expire
  explain explore express face fact factor fail far fast figure fill final find finish first
  focus follow form former forward full future gain general get give go goal great grow
  guarantee guide happen head heavy help here high highlight hit hold hope host huge immediate
  impact implement impose improve include increase instead interest introduce invite issue join
  joint keep key kind know large last late latest launch lead leadership least less level like
  limit link list little live local long look lose lot low main maintain major make manage
  matter mean member mention month mostly move name near need new news next nice note now number
  obtain off offer often once open operate opinion opportunity order outcome overall own page
  part participant particular past pay people percent percentage perform period person place
  plan play point poor position possible potential predict present pressure previous priority
  problem process progress promise promote propose protect prove provide publish purpose push
  put quality question quick raise range reach read ready reason receive recent recognise
  recommend record recover reduce regular reject relate release remain remember remove renew
  repeat replace reply report represent request require resolve response rest result resume
  return review right rise role run sale same save say scale second see seek seem select sell
  send senior session set shape share short show side sign significant simple situation size
  small solution solve sort source speak specific speed spend spread standard start statement
  statistic status stay step stop story strategy strength strengthen strong subject success
  suggest sum summary supply take talk target tell term thing think third threat time title
  today together tomorrow top topic total toward trend trouble true understand unique up
  upcoming update upgrade urge use usual value various visit volume wait want way week welcome
  well wide widen within without word work world write wrong year`
    .split(/\s+/)
    .map(wordTerm),
);

const vietnamese =
  `bán, bản, cách, cao, cần, chọn, cũ, cuộc, cuối, dùng, đạt, đặt, điều, đủ, đưa, gặp, gần, gây, giảm,
  giúp, giữ, giờ, ít, khác, ký, làm, lần, lớn, luôn, mất, mua, muốn, mức, năm, ngày, người,
  nhanh, nhất, nhiều, nhỏ, nói, nơi, ông, phần, quá, số, sớm, tăng, thăm, tháng, thêm, tìm, trả,
  tuần, việc, viết, xây, xảy ra, ảnh hưởng, báo cáo, bắt đầu, cập nhật, chi tiết, chính thức,
  cho biết, cho phép, chuẩn bị, có thể, cơ hội, công bố, công việc, cung cấp, cụ thể, danh sách,
  diễn ra, dự kiến, đánh giá, đạt được, đầu tiên, đề nghị, đề xuất, điều kiện, đóng góp, đồng ý,
  đứng đầu, đưa ra, gần đây, gia hạn, giải pháp, giải quyết, giải thích, giới thiệu, hết hạn,
  hiện nay, hiệu quả, hoàn thành, hoạt động, hôm nay, hỗ trợ, hy vọng, kế hoạch, kêu gọi,
  kết quả, kết thúc, khả năng, khó khăn, khu vực, ký kết, lãnh đạo, lần đầu, liên quan, lý do,
  mọi người, mở rộng, mục tiêu, người dân, nhanh chóng, nhấn mạnh, phát triển, phê duyệt,
  quan trọng, quyết định, tăng cường, tham gia, thảo luận, thay đổi, thành công, thành lập,
  thành viên, theo dõi, thế giới, thời điểm, thời gian, thời hạn, thông báo, thông qua,
  thông tin, thực hiện, tiến hành, tiếp tục, tin tức, tình hình, tóm tắt, tổ chức, triển khai,
  trở thành, tuyên bố, tương lai, vai trò, vấn đề, xây dựng, yêu cầu, cam kết, cần thiết,
  chất lượng, chia sẻ, chủ yếu, đồng thời, hình thức, mức độ, nội dung, quy mô, ý nghĩa,
  thúc đẩy, đẩy mạnh, cơ bản, thống nhất, hiện đại, nhất trí, tiềm năng, lĩnh vực, giai đoạn,
  đặc biệt, vị trí`.split(/,\s+/);
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
  `важный включать возможность вопрос время высокий главный год готовый давать данные дать делать
  день закончить заявлять известный иметь информация итог количество конец конкретный купить
  лучший месяц направление начало начинать неделя необходимый низкий новый нужный обзор обсудить
  общий объем ожидать оплатить основной ответ открыть официальный первый план платить поддержка
  подписать показать полный получить помочь последний построить почти предложение предложить
  принять причина проблема продать продлить процесс путь работа развитие размер рамки расширение
  реализация результат решение решить рост свежий сделать сегодня сильный ситуация сказать
  сколько следующий сложный событие создание создать сообщение список средний срок старый
  сторона сфера тема увеличить уровень уровня условие участвовать участие участник человек
  являться`
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
  `ການ ຄວາມ ຜູ້ ນັກ ເກີດ ເກີດຂຶ້ນ ແກ້ໄຂ ກ່າວ ຂະຫຍາຍ ຂະໜາດ ຂາຍ ຂັ້ນ ຂໍ ຂ່າວ ເຂົ້າຮ່ວມ ຄັ້ງ ຄາດ
  ຄາດວ່າ ຄິດ ຄົນ ຈັດ ຈັດຕັ້ງ ຈຳນວນ ຊື້ ຊື່ ຊ່ວຍ ຊ່ວຍເຫຼືອ ເຊັນ ໃຊ້ ດີ ເດືອນ ໄດ້ຮັບ ຕັ້ງ ຕົກລົງ
  ຕ້ອງ ຕ້ອງການ ຖືກ ທັງໝົດ ທຸກ ທ່ານ ທ່ານນາງ ເພີ່ມທະວີ ຂະແໜງການ ສະມາຊິກ ຕົວແທນ ບັນຫາ ປະກາດ ປະຕິບັດ
  ປະມານ ປັດຈຸບັນ ປີ ເປີດ ແຜນ ຜົນ ຜ່ານມາ ພັດທະນາ ພິເສດ ພົບ ພົບປະ ເພີ່ມ ມາດຕະການ ໃໝ່ ຢຸດ ຢ້ຽມ
  ຢ້ຽມຢາມ ຮັບ ຮ່ວມ ເຮັດ ເຮັດໃຫ້ ລະດັບ ລາຍງານ ລົງນາມ ເລີ່ມ ເລີ່ມຕົ້ນ ໄລຍະ ວັນ ວຽກ ເວລາ ສະຖານະການ
  ສະເໜີ ສະໜັບສະໜູນ ສາມາດ ສ້າງ ສືບຕໍ່ ສູງ ສົ່ງ ສົ່ງເສີມ ສຳຄັນ ສຳເລັດ ສ່ວນ ຫຼາຍ ຫຼຸດ ຫຼ້າສຸດ ໃຫຍ່
  ເຫັນ ເຫັນດີ ເຫດການ ອະນຸຍາດ ອະນຸມັດ ອັດຕາ ອາດ ອື່ນ ໂຈະ ເຄື່ອນໄຫວ ແຫ່ງຊາດ ປະເທດ ທະວີ`,
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
    if (/^\p{Lu}{2,}$/u.test(own) || isPartOfCompound(tokens, at)) continue;
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

/** Checks for a word joined to another: "high-speed" says more than "high" and "speed". */
function isPartOfCompound(tokens: readonly Token[], at: number): boolean {
  return [at, at - 1].some((from) => from >= 0 && compoundLength(tokens, from) > 1);
}
