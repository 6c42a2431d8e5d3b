import { formatNumber } from '../../locale.ts';
import { counted } from '../../plural.ts';
import type { Sentence } from '../../sentence.ts';

// Words of scripts for offline reading, each exported by itself, so that a script bundles only those that it uses.

/** Sizes; the number is formatted. */
export const kilobytes = ({ size }: { size: string }) => `${size}\u00a0KB`;
export const megabytes = ({ size }: { size: string }) => `${size}\u00a0MB`;

// Above a copy of a page.
export const notice = {
  /** Why a reader sees a copy, or no page at all. */
  reasons: {
    offline: 'ພວກເຮົາຕິດຕໍ່ເວັບໄຊບໍ່ໄດ້.',
    slow: 'ການເຊື່ອມຕໍ່ຂອງທ່ານຊ້າ.',
    error: 'ເວັບໄຊມີບັນຫາ.',
  },
  copySaved: <Part>(moment: Part): Sentence<Part> => ['ທ່ານພວມອ່ານສຳເນົາທີ່ບັນທຶກໄວ້ເມື່ອ ', moment, '.'],
  pageNotSaved: 'ໜ້າທີ່ທ່ານຕ້ອງການບໍ່ໄດ້ບັນທຶກໄວ້ໃນອຸປະກອນນີ້.',
  reload: 'ໂຫຼດໃໝ່',
};
export const online = 'ທ່ານກັບມາອອນລາຍແລ້ວ.';
export const pageAvailable = 'ປັດຈຸບັນເປີດໜ້ານີ້ໄດ້ແລ້ວ.';

// A dossier.
export const saveDossier = 'ບັນທຶກໄວ້ອ່ານແບບອອບລາຍ';
export const saveRest = 'ບັນທຶກໜ້າທີ່ເຫຼືອ';
export const removeDossier = 'ລຶບອອກຈາກອຸປະກອນນີ້';
const pages = (count: number) => counted<'lo'>(count, { other: 'ໜ້າ' });
export const dossierSize = ({ count, size }: { count: number; size: string }) =>
  `${pages(count)}, ປະມານ ${size}.`;
export const dossierDetails = (dossier: { count: number; size: string; oldest: string }) =>
  `${pages(dossier.count)}, ${dossier.size}, ຂໍ້ມູນຮອດ ${dossier.oldest}`;
export const dossierSaved = ({ details }: { details: string }) => `ບັນທຶກໄວ້ໃນອຸປະກອນນີ້: ${details}.`;
export const partlySaved = ({ saved, count }: { saved: number; count: number }) =>
  `ບັນທຶກ ${formatNumber(saved)} ຈາກ ${pages(count)} ໄວ້ໃນອຸປະກອນນີ້ແລ້ວ.`;
export const saving = ({ saved, count }: { saved: number; count: number }) =>
  `ບັນທຶກແລ້ວ ${formatNumber(saved)} ຈາກ ${pages(count)}…`;
export const noRoom = 'ອຸປະກອນນີ້ບໍ່ມີບ່ອນຫວ່າງແລ້ວ.';
export const downloadFailed = 'ບາງໜ້າດາວໂຫຼດບໍ່ໄດ້. ກະລຸນາກວດເບິ່ງການເຊື່ອມຕໍ່ຂອງທ່ານ.';

// The lists of copies.
export const pageDetails = ({ moment, size }: { moment: string; size: string }) =>
  `${moment}, ${size}`;
export const filesDetails = ({ count, size }: { count: number; size: string }) =>
  `${counted<'lo'>(count, { other: 'ຟາຍ' })}, ${size}`;
export const searchIndex = 'ພາກສ່ວນຂອງດັດຊະນີຄົ້ນຫາ';
export const scriptsAndStyles = 'ຟາຍ JavaScript ແລະ CSS';
export const remove = 'ລຶບ';
export const removeCopy = ({ title }: { title: string }) => `ລຶບ ${title}`;
export const removed = ({ title }: { title: string }) => `ລຶບແລ້ວ: ${title}.`;
export const allRemoved = 'ລຶບສຳເນົາທັງໝົດແລ້ວ.';
export const savingStarts = 'ໜ້າທີ່ທ່ານເຂົ້າຊົມຈະຖືກບັນທຶກໄວ້ນັບແຕ່ນີ້ໄປ.';
export const savingEnded = 'ລຶບສຳເນົາທັງໝົດແລ້ວ. ຈະບໍ່ມີການບັນທຶກໜ້າອີກ.';
