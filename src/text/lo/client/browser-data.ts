// Words of scripts about what the browser stores, each exported by itself, so that a script bundles only those that it uses.

export const rememberingStarts = 'ພວກເຮົາຈະເລີ່ມຈື່ໄວ້ນັບແຕ່ໜ້າຕໍ່ໄປທີ່ທ່ານເປີດ.';
export const rememberingEnded = 'ລຶບແລ້ວ. ນັບແຕ່ນີ້ຈະບໍ່ມີການຈື່ຫຍັງໄວ້.';

export const allDeleted = 'ລຶບທຸກຢ່າງແລ້ວ.';
export const allDeletedButVisits = 'ລຶບທຸກຢ່າງແລ້ວ, ຍົກເວັ້ນສິ່ງທີ່ທ່ານເລືອກວ່າບໍ່ໃຫ້ຈື່ຫຍັງໄວ້.';
export const allDeletedButOffline = 'ລຶບທຸກຢ່າງແລ້ວ, ຍົກເວັ້ນສິ່ງທີ່ທ່ານເລືອກວ່າບໍ່ໃຫ້ບັນທຶກຫຍັງໄວ້ອ່ານແບບອອບລາຍ.';
export const allDeletedButBoth = 'ລຶບທຸກຢ່າງແລ້ວ, ຍົກເວັ້ນສິ່ງທີ່ທ່ານເລືອກວ່າບໍ່ໃຫ້ຈື່ ຫຼື ບັນທຶກຫຍັງໄວ້ອ່ານແບບອອບລາຍ.';
