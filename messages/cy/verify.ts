import type { verify as english } from '../en/verify';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const verify = {
  title: 'Sut i wirio’r cofnod hwn',
  description: 'Sut y gall unrhyw un wirio derbynneb, y cofnod cyhoeddus, cyhoeddiad o’r canlyniad ac archif rownd.',
  lede: 'Nid oes rhaid i chi ymddiried yn y wefan hon. Os cadwch gopi o ychydig o godau, gallwch ddangos yn ddiweddarach a oes unrhyw beth wedi’i newid.',
  receipt: {
    title: 'Gwirio derbynneb',
    first: 'Mae gan bob set o enwebiadau dderbynneb gyhoeddus. Mae’n dangos yn union beth a dderbyniwyd, a phryd.',
    second:
      'Lawrlwythwch y cynnwys o’r dderbynneb. Ei hash SHA-256 yw’r ôl bys ar y dderbynneb, ac mae’r un ôl bys yn yr eitem yn y cofnod.',
  },
  log: {
    title: 'Gwirio’r cofnod cyhoeddus',
    first:
      'Mae gan bob eitem yn y cofnod hash, a wneir o’r eitem a’r hash o’i blaen. Pe bai un eitem yn cael ei newid, byddai pob hash diweddarach yn wahanol.',
    second:
      'Bob dydd ar ôl hanner nos, amser y DU, llofnodir yr hash diweddaraf. Cadwch gopi o un o’r llofnodion hyn. Pe bai’r cofnod byth yn cael ei ailysgrifennu, byddai’r llofnod yn profi hynny.',
    heads: 'Llofnodion dyddiol',
    key: 'Yr allwedd gyhoeddus (Ed25519)',
    read: 'Y cofnod cyhoeddus',
  },
  archive: {
    title: 'Gwirio cyhoeddiad o’r canlyniad a’i archif',
    first:
      'Gallwch lawrlwytho rownd y cyhoeddwyd ei chanlyniad fel un ffeil. Mae’n cynnwys ei henwebiadau, ei derbynebau, ei datganiadau a’i chyhoeddiadau, y cofnod a’r llofnodion dyddiol. Gallwch ei darllen heb ap na chysylltiad â’r rhyngrwyd.',
    second:
      'Mae’r rhaglen hon yn gwirio’r cyfan ar eich cyfrifiadur eich hun. Dim ond Node 20 neu ddiweddarach sydd ei angen arni:',
    third:
      'Mae’n gwirio pob hash yn y cofnod, pob llofnod a phob derbynneb. Mae’n cyfrif yr enwebiadau eto o’r cofnod ac o’r rhesi, ac yn rhestru pob rhes sy’n anghywir.',
    fourth:
      'Mae copi o’r rhaglen ym mhob archif. Gallai rhywun a ffugiodd archif newid y copi hwnnw, felly lawrlwythwch y rhaglen o’r dudalen hon neu gan rywun yr ydych yn ymddiried ynddo.',
    program: 'Y rhaglen, verify.mjs',
  },
  heads: {
    title: 'Llofnodion dyddiol',
    note: 'Y llofnodion diweddaraf. Mae pob un yn y ffeil.',
    caption: 'Llofnodion dyddiol y cofnod, y diweddaraf yn gyntaf',
    day: 'Dyddiad',
    entry: 'Eitem',
    hash: 'Hash a llofnod',
    signedBy: 'allwedd {keyId}, llofnod {signature}',
    none: 'Nid oes dim wedi’i lofnodi eto. Gwneir y llofnod cyntaf pan fydd y gweinydd yn cychwyn.',
    file: 'Pob llofnod dyddiol, fel ffeil',
    how: 'Sut i’w gwirio',
  },
  adminLog: {
    title: 'Y cofnod, gyda phwy a wnaeth bob newid',
    lede: 'Dangosir cyfeiriad e-bost y person a wnaeth bob newid i weinyddwyr ar y dudalen hon yn unig. Nid yw mewn unrhyw allforiad nac archif.',
    what: 'Newid, a phwy a’i gwnaeth',
    nobody: 'Y wefan ei hun, neu rywun sydd â mynediad at y gweinydd',
  },
} as const satisfies Words<typeof english>;
