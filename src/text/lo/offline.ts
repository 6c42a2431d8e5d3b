import type { Text } from '../en/index.ts';
import { saveDossier } from './client/offline.ts';

/** The words of reading without a connection, on pages. */
export const offline = {
  title: 'ອ່ານແບບອອບລາຍ',
  description: 'ໜ້າທີ່ບັນທຶກໄວ້ໃນອຸປະກອນນີ້ ເພື່ອອ່ານແບບອອບລາຍ.',
  withoutScripts: 'JavaScript ປິດຢູ່, ຈຶ່ງບໍ່ມີການບັນທຶກໜ້າ.',
  saveDossier,
  savePages: 'ບັນທຶກໜ້າໄວ້ອ່ານແບບອອບລາຍ',
  removeAll: 'ລຶບສຳເນົາທັງໝົດ',
  dossiers: 'ແຟ້ມຂໍ້ມູນທີ່ທ່ານບັນທຶກ',
  pages: 'ໜ້າທີ່ທ່ານເຂົ້າຊົມ',
  rest: 'ຟາຍສຳລັບການສະແດງຜົນ ແລະ ການຄົ້ນຫາ',
  nothing: 'ບໍ່ມີໜ້າທີ່ບັນທຶກໄວ້ໃນອຸປະກອນນີ້.',
} satisfies Text['offline'];
