import type * as en from '../en/deadline';
import type { Words } from '../shape';

export const deadline: Words<typeof en.deadline> = {
  figures: 'Gall y ffigurau newid o hyd: gall ffurflenni a dderbyniwyd cyn {closesAt} gael eu cofnodi tan {sealedAt}.',
  wait: 'Gall ffurflenni a dderbyniwyd cyn {closesAt} gael eu cofnodi o hyd tan {sealedAt}. Cewch wneud hyn ar ôl hynny.',
  until: 'Gall ffurflenni a dderbyniwyd cyn {closesAt} gael eu cofnodi o hyd tan {sealedAt}.',
  both: 'Fe’i derbyniwyd gennym {received} a’i chofnodi {recorded}. Yr amser y’i derbyniwyd sy’n penderfynu a oedd mewn pryd.',
  logged: '. Fe’i derbyniwyd gennym {received}',
};
