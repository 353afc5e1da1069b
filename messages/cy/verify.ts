import type { verify as english } from '../en/verify';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const verify = {
  title: 'Sut i wirio’r cofnod hwn',
  description: 'Sut y gall unrhyw un wirio derbynneb, y cofnod cyhoeddus, cyhoeddiad o’r canlyniad ac archif rownd.',
  lede: 'Does dim rhaid i chi ymddiried yn y wefan hon. Cadwch ychydig o ffigurau, a gallwch ddangos yn nes ymlaen na newidiwyd dim.',
  receipt: {
    title: 'Derbynneb',
    first: 'Mae gan bob cyflwyniad dudalen gyhoeddus o dan ei god. Mae’n dangos yn union beth a dderbyniwyd, a phryd.',
    second:
      'Lawrlwythwch y cynnwys o’r dudalen honno. Ei SHA-256 yw’r ôl bys ar y dderbynneb, ac mae’r un ôl bys yn yr eitem yn y cofnod.',
  },
  log: {
    title: 'Y cofnod',
    first:
      'Mae pob eitem yn cynnwys hash ohoni ei hun ac o’r eitem o’i blaen. Newidiwch un, a bydd pob hash diweddarach yn wahanol.',
    second:
      'Bob dydd ar ôl hanner nos, amser y DU, llofnodir yr hash olaf. Cadwch un o’r pennau hyn: pe bai’r cofnod byth yn cael ei ailysgrifennu, byddai’r llofnod yn profi hynny.',
    heads: 'Pennau wedi’u llofnodi',
    key: 'Yr allwedd gyhoeddus (Ed25519)',
    read: 'Y cofnod cyhoeddus',
  },
  archive: {
    title: 'Cyhoeddiad o’r canlyniad a’i archif',
    first:
      'Gellir lawrlwytho rownd y cyhoeddwyd ei chanlyniad fel un ffeil: ei henwebiadau, ei derbynebau, ei datganiadau, ei chyhoeddiadau, y cofnod a’r pennau wedi’u llofnodi. Gellir ei darllen yn rhwydd heb ap na rhwydwaith.',
    second: 'Mae’r rhaglen isod yn gwirio’r cyfan ar eich cyfrifiadur eich hun, heb ddim ond Node 20 neu ddiweddarach:',
    third:
      'Mae’n dilyn y cofnod, yn gwirio’r llofnodion, yn cymharu pob derbynneb â’i heitem, yn cyfrif eto o’r cofnod ac o’r rhesi, ac yn enwi pob rhes sy’n anghywir.',
    fourth:
      'Mae copi o’r rhaglen ym mhob archif. Gallai ffugiwr newid y copi hwnnw, felly cymerwch y rhaglen oddi yma neu gan rywun yr ydych yn ymddiried ynddo.',
    program: 'Y rhaglen, verify.mjs',
  },
  heads: {
    title: 'Pennau wedi’u llofnodi',
    note: 'Yr olaf ohonynt. Mae pob un yn y ffeil.',
    caption: 'Pennau’r cofnod wedi’u llofnodi, y diweddaraf yn gyntaf',
    day: 'Diwrnod',
    entry: 'Eitem',
    hash: 'Hash, a phwy a’i llofnododd',
    signedBy: 'allwedd {keyId}, llofnod {signature}',
    none: 'Does dim pen wedi’i lofnodi eto. Llofnodir yr un cyntaf pan fydd y gweinydd wedi cychwyn.',
    file: 'Pob pen wedi’i lofnodi, fel ffeil',
    how: 'Sut i’w gwirio',
  },
  adminLog: {
    title: 'Y cofnod, gyda phwy a weithredodd',
    lede: 'Dangosir y cyfeiriadau o dan yr eitemau i weinyddwyr, ar y dudalen hon ac yn unman arall. Nid ydynt mewn unrhyw allforiad nac archif.',
    what: 'Beth, a phwy a weithredodd',
    nobody: 'Y wefan ei hun, neu bwy bynnag sydd â’r gweinydd',
  },
} as const satisfies Words<typeof english>;
