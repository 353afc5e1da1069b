import type * as en from '../en/boundaries';
import type { Words } from '../shape';

export const boundaries = {
  title: 'Ffiniau',
  used: 'Mae’r rownd hon yn defnyddio: {set}.',
  except: 'Mae’n defnyddio ffiniau eraill mewn un genedl: {list}.',
  inNation: '{nation}: {set}',
  scotland2011: 'Mae CLPs yr Alban ar etholaethau Senedd yr Alban 2011.',
  notKnown:
    'Daeth etholaethau newydd Senedd yr Alban i rym ym mis Mai 2026. Nid yw’n hysbys a yw CLPs yr Alban wedi newid iddynt eto.',
  older:
    '{n, plural, one {Ar ffiniau cynharach roedd yr ardal hon mewn un CLP} two {Ar ffiniau cynharach roedd yr ardal hon mewn dwy CLP} other {Ar ffiniau cynharach roedd yr ardal hon mewn # CLP}}',
  newer:
    '{n, plural, one {Ar ffiniau mwy newydd mae’r ardal hon mewn un CLP} two {Ar ffiniau mwy newydd mae’r ardal hon mewn dwy CLP} other {Ar ffiniau mwy newydd mae’r ardal hon mewn # CLP}}',
  linked: '<a>{other}</a> ({set}). Nid yw’n hysbys faint o bobl a newidiodd CLP.',
  linkedPart: '<a>{other}</a> ({set}): mae {percent}% o bobl y CLP hŷn yn byw yn ardal y ddwy.',
} as const satisfies Words<typeof en.boundaries>;
