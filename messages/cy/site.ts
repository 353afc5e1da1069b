import type * as en from '../en/site';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const shell = {
  skip: 'Neidio i’r prif gynnwys',
  wordmark: 'Enwebiadau',
  nav: {
    public: 'Prif ddewislen',
    officer: 'Eich enwebiadau',
    admin: 'Gweinyddu',
    rounds: 'Rowndiau',
    findBody: 'Pwy all enwebu',
    search: 'Chwilio',
    data: 'Data',
    checkReceipt: 'Gwirio derbynneb',
    signIn: 'Mewngofnodi',
    signOut: 'Allgofnodi',
    office: 'Eich enwebiadau',
    members: 'I aelodau',
    yourPages: 'Eich tudalennau',
    candidate: 'Eich ymgeisyddiaeth',
    me: 'Eich data',
    attention: 'I’w wneud',
    submissions: 'Cyflwyniadau',
    bodies: 'Cyrff',
    people: 'Pobl',
    mail: 'Negeseuon e-bost',
    log: 'Cofnod',
    settings: 'Gosodiadau',
  },
  practice: {
    mark: 'Rownd ymarfer',
    words: 'Dychmygol yw pob ymgeisydd ac enwebiad yma. Does dim yn cyfrif.',
  },
  demo: {
    mark: 'Arddangosiad',
    words: 'Mae’r wefan hon yn dangos data dychmygol. Nid yw dim a anfonir yma yn cyfrif.',
  },
  translation: {
    mark: 'Cymraeg',
    words: 'Nid yw’r Gymraeg ar y wefan hon wedi’i gwirio gan siaradwr Cymraeg eto.',
    admin: 'Saesneg yn unig yw’r tudalennau gweinyddu.',
  },
  language: {
    en: 'English',
    cy: 'Cymraeg',
  },
  counted: 'Cyfrifwyd am {time} (amser y DU), hyd at gofnod {entry} yn y cofnod cyhoeddus.',
  footer: {
    runBy: 'Gweithredwr y wefan: {operator}.',
    runByDefault: 'Rhedir gan wirfoddolwyr.',
    unofficial: 'Nid gwasanaeth swyddogol y Blaid Lafur yw hwn.',
    privacy: 'Dim dadansoddeg, dim trydydd partïon, un cwci hanfodol.',
    label: 'Am y wefan hon',
    about: 'Amdanom',
    privacyLink: 'Preifatrwydd',
    ownData: 'Eich data',
    accessibility: 'Hygyrchedd',
    log: 'Cofnod cyhoeddus',
    verify: 'Sut i wirio’r cofnod hwn',
    data: 'Data',
  },
} as const satisfies Words<typeof en.shell>;

export const site = {
  about: {
    title: 'Am y wefan hon',
    description: 'Am y cofnod hwn o enwebiadau: ei ddiben a’r bobl sy’n ei redeg.',
    lede: 'Mae’r wefan hon yn gofnod cyhoeddus o ba Bleidiau Llafur Etholaethol (CLPs) a chyrff eraill a enwebodd pa ymgeiswyr ar gyfer y Pwyllgor Gwaith Cenedlaethol.',
    who: 'Pwy sy’n rhedeg y wefan hon',
    whoNamed: '{operator} sy’n rhedeg y wefan hon.',
    page: 'Tudalen we {operator}',
    ask: 'Cwestiynau neu gamgymeriadau: cysylltwch â {contact}.',
    whoUnnamed: 'Nid yw’r bobl sy’n rhedeg y wefan hon wedi rhoi eu henw eto.',
    official: 'Nid gwasanaeth swyddogol y Blaid Lafur yw hwn.',
    what: 'Beth mae’n ei wneud',
    what1:
      'Mae un o swyddogion CLP neu gorff arall yn anfon yr enwau a ddewisodd y cyfarfod, ac yn cael derbynneb gyhoeddus.',
    what2:
      'Gall pawb weld pwy sydd wedi’u henwebu, gan bwy a phryd, a faint o CLPs a chyrff eraill na chlywyd ganddynt.',
    what3: 'Rhestrir ymgeiswyr yn nhrefn yr wyddor. Nid yw’r wefan hon yn graddio nac yn argymell neb.',
    counts: 'Pa enwebiadau sy’n cyfrif',
    counts1:
      'Mewn rownd a gynhelir ar y wefan hon, mae enwebiadau’n cyfrif os anfonodd swyddog nhw, neu os cofnododd y swyddog canlyniadau nhw o bapur neu dros y ffôn. Dangosir enwebiadau yr adroddwyd amdanynt mewn mannau eraill gyda’u ffynhonnell, ond nid ydynt yn cyfrif.',
    counts2:
      'Lluniwyd rowndiau blaenorol o restri cyhoeddus. Mae eu tudalennau’n dweud hynny, ac yn dweud lle mae rhestr yn anghyflawn.',
    sources: 'Ffynonellau a thrwyddedau',
    sources1:
      'Enwau a chodau etholaethau: y Swyddfa Ystadegau Gwladol, wedi’u trwyddedu o dan y Drwydded Llywodraeth Agored f3.0. Yn cynnwys data OS © Hawlfraint y Goron a hawl cronfa ddata 2024.',
    sources2: 'Mae tudalennau am rowndiau blaenorol yn rhoi ffynhonnell pob ffaith.',
  },
  privacy: {
    title: 'Yr hyn a gadwn, a’r hyn nad ydym byth yn ei gyhoeddi',
    description:
      'Y data personol y mae’r wefan hon yn ei gadw, y data nad yw byth yn ei gyhoeddi, a sut i gael dileu eich data.',
    lede: 'Gallwch ddarllen y wefan hon heb gyfrif. Nid yw darllen yn gosod cwcis, ac nid ydym yn eich olrhain.',
    kept: 'Yr hyn a gadwn',
    kept1:
      'Ar gyfer swyddogion, aelodau a phobl eraill sy’n mewngofnodi: cyfeiriad e-bost, iaith, eu CLP neu gorff arall, eu rôl gyda’i dyddiadau, a phryd y gwnaethant fewngofnodi ddiwethaf. Ar gyfer swyddogion, hefyd yr enwau y maent wedi’u dewis heb eu hanfon. Nid yw dim o hyn yn gyhoeddus.',
    kept2:
      'Ar gyfer ymgeiswyr: enw, CLP neu gorff cartref, datganiad, a chofnod o’r ymgeisyddiaeth. Mae’r rhain i gyd yn gyhoeddus.',
    kept3:
      'Ar gyfer pob set o enwebiadau: y CLP neu’r corff arall, yr ornest, yr enwau, yr amser, a dyddiad a math y cyfarfod. Mae’r rhain i gyd yn gyhoeddus. Rydym hefyd yn cadw cofnod o bwy a’u hanfonodd, nad yw’n gyhoeddus.',
    periods: 'Am ba hyd y’i cadwn',
    periodsLede: 'Rydym yn dileu data personol nad yw’n gyhoeddus bob dydd, cyn gynted ag y daw ei amser i ben:',
    days: '{n, plural, =365 {blwyddyn} =730 {dwy flynedd} =1095 {tair blynedd} one {un diwrnod} other {# diwrnod}}',
    period: {
      sessions: 'Eich bod wedi mewngofnodi ar ddyfais: {days} o’r mewngofnodi, neu nes i chi allgofnodi.',
      emailTexts: 'Testun e-byst atoch: {days}. Caiff testun dolen mewngofnodi ei ddileu pan fydd wedi’i hanfon.',
      emails: 'Cyfeiriad, dyddiad a phwnc e-byst atoch: {days}.',
      lateForms: 'Enwebiadau a gyrhaeddodd ar ôl y dyddiad cau ac a wrthodwyd: {days} o ddyddiad cau’r rownd.',
      drafts: 'Enwau a ddewisodd swyddog heb eu hanfon: {days} o ddyddiad cau’r rownd.',
      letters: 'Llythyrau ymgeiswyr at swyddogion: {days} o ddyddiad cau’r rownd.',
      attendance:
        'Faint o bobl oedd mewn cyfarfod, a’r cyfeirnod a roddodd y Blaid i CLP neu gorff arall: {days} o ddyddiad cau’r rownd.',
      memberships:
        'Pwy sydd wedi’u cofrestru’n aelodau o ba CLP neu gorff arall: {days} o ddyddiad cau’r rownd ddiwethaf.',
      endedRoles: 'Pwy oedd yn dal swydd, neu rôl sy’n rhedeg y wefan hon: {days} o’i diwedd.',
      registrations:
        'Eich bod wedi cofrestru’n swyddog CLP neu gorff arall, gyda’ch enw a’ch cyfeiriad: {days} ar ôl penderfyniad y swyddog canlyniadau, neu dri diwrnod os na fyddwch yn cadarnhau eich cyfeiriad.',
      candidateAddresses: 'Cyfeiriadau e-bost ymgeisydd: {days} o ddyddiad cau ei rownd olaf.',
      applications: 'Eich bod wedi cynnig eich hun, a datganiad na chyhoeddwyd: {days} o ddyddiad cau’r rownd.',
      selfDescriptions:
        'Yr hyn a ddywedodd ymgeisydd amdano’i hun ar gyfer seddi neilltuedig a chwotâu: {days} o ddyddiad cau’r rownd. Gall yr ymgeisydd ei dynnu’n ôl tan y dyddiad cau.',
      actors: 'Pwy a anfonodd, a gadarnhaodd neu a newidiodd rywbeth: {days}.',
      accounts: 'Cyfrif person heb swydd na rôl: {days} o’r mewngofnodi diwethaf.',
    },
    short:
      'Daw dolen mewngofnodi i ben ar ôl awr, a hefyd y cyfrifon sy’n cyfyngu pa mor aml y gall un person neu rwydwaith ddefnyddio’r wefan hon, sy’n dal cod yn lle cyfeiriad e-bost neu gyfeiriad rhwydwaith. Caiff rhestr o bobl y mae gweinyddwr yn ei huwchlwytho heb ei hychwanegu ei dileu ar ôl diwrnod.',
    permanent:
      'Mae’r hyn sy’n gyhoeddus yn barhaol: enwau ymgeiswyr, eu datganiadau a’u canlyniadau, ac enwebiadau CLPs a chyrff eraill. Ffeithiau etholiad ydynt, ac mae pobl eraill wedi dibynnu arnynt.',
    backups:
      'Mae copïau wrth gefn yn cynnwys data a ddilëwyd nes iddynt hwythau gael eu dileu. Maent yn breifat, ac fe’u defnyddir i drwsio’r wefan hon yn unig.',
    never: 'Yr hyn nad ydym byth yn ei gyhoeddi',
    never1:
      'Cyfeiriadau e-bost, rhifau ffôn, cyfeiriadau cartref a rhifau aelodaeth. Mae cyfeiriadau cyswllt y wefan hon a’i rowndiau’n gyhoeddus yn fwriadol.',
    never2: 'Enwau swyddogion, a pha swyddog a anfonodd ba enwebiadau.',
    never3: 'Faint o bobl oedd mewn cyfarfod, a sut y pleidleisiodd unrhyw un.',
    cookie: 'Un cwci',
    cookie1:
      'Pan fyddwch yn mewngofnodi, mae un cwci’n eich cadw wedi’ch mewngofnodi. Nid oes cwcis eraill na dadansoddeg, ac ni lwythir dim o wefannau eraill. Mae eich porwr hefyd yn nodi eich bod wedi mewngofnodi, i ddangos “Eich tudalennau” yn y ddewislen. Nid yw’n anfon hyn atom.',
    rights: 'Gweld eich data, neu gael ei ddileu',
    rights1: 'Mewngofnodwch i weld popeth a gadwn amdanoch, i gael copi ohono, neu i’w ddileu:',
    rightsLink: 'Eich data',
    rights2:
      'Cyn i chi ei ddileu, mae’r dudalen yn dweud yn union beth sy’n mynd a beth sy’n aros. Os na allwch fewngofnodi, gofynnwch i’r swyddog canlyniadau ({contact}), a all ei wneud drosoch. Gofynnwch i’r swyddog canlyniadau hefyd os oes rhywbeth amdanoch yn anghywir.',
    rights3:
      'Mae enw ac ymgeisyddiaeth ymgeisydd yn aros ar ôl dileu. Gall ymgeisydd ofyn i’r swyddog canlyniadau ({contact}) dynnu datganiad i lawr.',
  },
  accessibility: {
    title: 'Hygyrchedd y wefan hon',
    description:
      'Sut mae’r wefan hon yn gweithio i bobl sy’n ei defnyddio mewn gwahanol ffyrdd, a’r hyn y mae angen gwaith arno o hyd.',
    lede: 'Rydym am i bawb allu defnyddio’r wefan hon, gan gynnwys gyda bysellfwrdd, darllenydd sgrin, ffôn bach, print bras neu heb JavaScript.',
    done: 'Yr hyn y gallwch ei ddisgwyl',
    done1: 'Mae pob tudalen gyhoeddus yn gweithio heb JavaScript ac ar sgriniau 320 picsel o led.',
    done2: 'Nid ydym byth yn defnyddio lliw yn unig i roi gwybodaeth. Mae label testun gan bob symbol.',
    done3: 'Mae’r wefan yn dilyn gosodiad golau neu dywyll eich dyfais. Gellir argraffu pob tudalen.',
    tested: 'Sut y’i profwyd',
    tested1:
      'Profodd y bobl sy’n gwneud y wefan hon hi gyda gwiriadau awtomatig, gyda bysellfwrdd, a thrwy edrych ar dudalennau ar sawl lled, yn olau ac yn dywyll. Ni chafwyd archwiliad allanol, ac nid ydym wedi dangos yn ffurfiol ei bod yn bodloni unrhyw safon.',
    gaps: 'Yr hyn y mae angen gwaith arno o hyd',
    gaps1: 'Nid yw’r Gymraeg wedi’i gwirio gan siaradwr Cymraeg eto. Mae’r tudalennau Cymraeg yn dweud hynny.',
    gaps2: 'Os na allwch ddefnyddio rhan o’r wefan hon, dywedwch wrth y swyddog canlyniadau ({contact}).',
  },
} as const satisfies Words<typeof en.site>;

export const demo = {
  title: 'Rhowch gynnig ar y wefan fel un o’r bobl hyn',
  lede: 'Dychmygol yw pawb yma. Dewiswch berson i fewngofnodi fel nhw, yna gwnewch yr hyn y byddent yn ei wneud.',
  listTitle: 'Pobl',
  signIn: 'Mewngofnodi fel y person hwn',
  signInAs: 'Mewngofnodi fel y person hwn: {who}',
  who: {
    silentSecretary: 'Ysgrifennydd CLP nad yw wedi anfon unrhyw enwebiadau',
    sentSecretary: 'Ysgrifennydd CLP sydd wedi anfon ei henwebiadau',
    sentChair: 'Cadeirydd y CLP honno',
    member: 'Aelod',
    candidate: 'Ymgeisydd',
    returningOfficer: 'Y swyddog canlyniadau',
    owner: 'Perchennog y wefan, sydd hefyd yn ail weinyddwr sy’n cytuno i gyhoeddi canlyniad',
  },
  body: 'CLP {name}',
  missing: 'Does neb yma eto. Gosodwch ddata’r arddangosiad yn gyntaf. Mae’r gorchymyn yn y README.',
  gone: 'Nid yw’r person hwn yma mwyach. Dewiswch rywun arall.',
  mailLink: 'Darllen y negeseuon e-bost',
  mailTitle: 'Negeseuon e-bost yr arddangosiad hwn',
  mailLede: 'Nid yw negeseuon e-bost yr arddangosiad hwn yn cael eu hanfon. Fe’u dangosir yma, y diweddaraf yn gyntaf.',
  noMail: 'Does dim negeseuon eto. Mewngofnodwch drwy e-bost neu anfonwch enwebiadau, yna dewch yn ôl yma.',
  to: 'At',
  hidden: 'cyfeiriad cudd',
  notSent: 'Heb ei anfon eto',
  emptied: 'Mae testun y neges hon wedi’i ddileu.',
} as const satisfies Words<typeof en.demo>;
