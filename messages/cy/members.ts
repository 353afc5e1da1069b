import type * as en from '../en/members';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const members = {
  title: 'I aelodau',
  member: 'Rydych yn aelod o {body}',
  more: { title: 'Mwy am {body}' },
  publicPage: 'Tudalen gyhoeddus {body}',
  statements: {
    title: 'Datganiadau’r ymgeiswyr',
    none: 'Nid oes datganiadau i’w darllen ar hyn o bryd.',
    forMembers: 'Dim ond aelodau all ddarllen y rhain.',
    contest: 'Datganiadau ar gyfer {contest}',
    count: '{n, plural, =0 {dim eto} one {1 datganiad} two {# ddatganiad} other {# datganiad}}',
  },
  noRole: {
    title: 'Rydych wedi mewngofnodi',
    lede: 'Nid yw eich cyfeiriad e-bost wedi’i gofrestru fel swyddog, ymgeisydd nac aelod. Gallwch wneud hyn i gyd:',
    find: 'Dod o hyd i bwy all enwebu',
    findText:
      'Dewch o hyd i’ch CLP, eich grŵp Llafur, eich undeb neu’ch cangen. Gweld a yw wedi enwebu, pwy, a phryd y bydd yn cyfarfod.',
    read: 'Darllen am y rowndiau',
    readText: 'Gweld pwy sy’n sefyll, pwy a’u henwebodd, a beth maent yn ei ddweud.',
    register: 'Cofrestru fel swyddog',
    registerText:
      'Os oes gennych swydd mewn corff sy’n gallu enwebu, rhowch wybod i ni. Bydd y swyddog canlyniadau yn ei wirio.',
    stand: 'Sefyll mewn etholiad',
    standText:
      'Dewiswch y rownd. Mae ei thudalen yn dweud pwy all sefyll. Os ydych eisoes wedi’ch enwebu, gofynnwch i’r swyddog canlyniadau ({contact}) ychwanegu’r cyfeiriad e-bost hwn at eich ymgeisyddiaeth.',
    data: 'Gweld y data sydd gennym amdanoch',
    dataText: 'Ei lawrlwytho neu ofyn am ei ddileu.',
  },
} as const satisfies Words<typeof en.members>;
