import type {
  delegateMail as englishDelegates,
  handOverMail as englishMail,
  bodyOfficers as englishOfficers,
} from '../en/hand-overs';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const bodyOfficers = {
  link: 'Swyddogion {body}, a throsglwyddo swydd',
  title: 'Swyddogion {body}',
  lede: 'Dim ond y swyddogion a’r gweinyddwyr sy’n gallu gweld y dudalen hon.',
  present: 'Swyddogion presennol',
  officer:
    '{office, select, secretary {Ysgrifennydd} leader {Arweinydd} whip {Chwip} general_secretary {Ysgrifennydd cyffredinol} political_officer {Swyddog gwleidyddol} member {Aelod} mp {AS} other {Cadeirydd}} ers {since}',
  you: 'Chi yw hwn',
  handOver: {
    title: 'Trosglwyddo i olynydd',
    note: 'Ar gyfer diwedd eich tymor. Rydych yn aros yn y swydd nes bod eich olynydd yn derbyn.',
    text: 'Byddwn yn anfon dolen at eich olynydd. Pan fydd yn derbyn, mae ei swydd yn dechrau a’ch un chi’n dod i ben ar yr un pryd. Mae’r swyddog canlyniadau a’r swyddogion eraill yn cael gwybod, a gall y swyddog canlyniadau ei ddadwneud.',
    office: 'Pa swydd ydych chi’n ei throsglwyddo?',
    email: 'Cyfeiriad e-bost eich olynydd',
    button: 'Anfon y ddolen at eich olynydd',
    offered:
      'Rydych wedi cynnig eich swydd fel {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} i {email}. Mae’r ddolen yn gweithio tan {until}.',
    withdraw: 'Tynnu’r cynnig hwn yn ôl',
  },
  delegate: {
    held: 'Rydych yn gynrychiolydd ar gyfer un rownd.',
    title: 'Cynrychiolydd ar gyfer un rownd',
    note: 'Dim ond mewn rowndiau sy’n ei ganiatáu.',
    text: 'Gall cynrychiolydd gofnodi’r cyfarfod ac anfon yr enwebiadau mewn un rownd, nes bod y canlyniad wedi’i ddatgan. Ni all wneud dim arall, ac mae’n peidio â bod yn gynrychiolydd pan nad ydych yn dal swydd mwyach. Mae’r swyddogion eraill yn cael gwybod.',
    round: 'Pa rownd?',
    name: 'Enw’r cynrychiolydd',
    nameHint: 'Preifat. Dim ond y swyddogion a’r gweinyddwyr sy’n ei weld.',
    email: 'Cyfeiriad e-bost y cynrychiolydd',
    button: 'Enwi’r cynrychiolydd hwn',
    row: 'Cynrychiolydd ar gyfer {round}, ers {since}',
    end: 'Dod â hyn i ben',
    endOf: 'ar gyfer {name}',
  },
  refusals: {
    'name-missing': 'Rhowch yr enw.',
    'name-long': 'Rhowch enw o hyd at 100 nod.',
    'name-wrong': 'Rhowch yr enw yn unig, heb ddolenni, cyfeiriadau na rhifau.',
    roundId: 'Dewiswch y rownd.',
    'not-allowed-here': 'Nid yw’r rownd hon yn caniatáu cynrychiolwyr.',
    'round-over': 'Mae enwebiadau yn y rownd hon wedi cau.',
    'is-officer': 'Mae’r person hwn yn swyddog eisoes, a gall anfon yr enwebiadau.',
    'too-many': 'Gellir cael hyd at {most, number} cynrychiolydd mewn rownd. Dewch ag un i ben yn gyntaf.',
    email: 'Rhowch gyfeiriad e-bost, fel enw@example.org',
    office: 'Dewiswch y swydd.',
    'own-address': 'Eich cyfeiriad chi yw hwn. Rhowch un eich olynydd.',
    'holds-office-already': 'Mae’r person hwn eisoes yn dal y swydd hon.',
    'offered-already': 'Rydych wedi cynnig y swydd hon i {email}. Tynnwch hwnnw’n ôl yn gyntaf.',
    'accepted-already':
      'Mae’r cynnig hwn wedi’i dderbyn, felly ni allwch ei dynnu’n ôl. Os yw’n anghywir, cysylltwch â’r swyddog canlyniadau ({contact}).',
    'link-wrong': 'Nid yw’r ddolen yn gyflawn neu mae wedi dod i ben. Gofynnwch i’r swyddog anfon un arall.',
    'offer-over': 'Mae’r cynnig hwn wedi’i dynnu’n ôl, neu nid yw ei swyddog yn dal y swydd mwyach.',
  },
  accept: {
    title:
      'Dod yn {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {gadeirydd}} {body}?',
    text: 'Mae {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body} yn trosglwyddo’r swydd i chi, {email}. Pan fyddwch yn derbyn, gallwch anfon yr enwebiadau, ac ni fydd y swyddog hwnnw’n gallu mwyach.',
    notYou: 'Os camgymeriad yw hyn, caewch y dudalen hon. Ni fydd dim yn digwydd.',
    button: 'Derbyn y swydd',
    wrongTitle: 'Nid yw’r ddolen hon yn gweithio',
    wrong:
      'Nid yw’r ddolen yn gyflawn, mae wedi dod i ben, neu roedd ar gyfer cynnig a dynnwyd yn ôl. Gofynnwch i’r swyddog a’i hanfonodd am un arall.',
    doneTitle:
      'Chi yw {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body}',
    done: 'Mewngofnodwch gyda {email} i anfon yr enwebiadau.',
  },
} as const satisfies Words<typeof englishOfficers>;

export const handOverMail = {
  offer: {
    subject:
      'Dod yn {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {gadeirydd}} {body} ar y wefan hon',
    what: 'Mae {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body} ({from}) yn trosglwyddo’r swydd i chi. Yna gallwch anfon yr enwebiadau, ac ni fydd y swyddog hwnnw’n gallu mwyach.',
    link: 'Agorwch y dudalen hon i dderbyn. Mae’r ddolen yn gweithio am dri diwrnod:\n{link}',
    notYou: 'Os nad chi yw’r olynydd, anwybyddwch yr e-bost hwn. Ni fydd dim yn digwydd.',
  },
  done: {
    subject:
      '{office, select, secretary {Ysgrifennydd} leader {Arweinydd} whip {Chwip} general_secretary {Ysgrifennydd cyffredinol} political_officer {Swyddog gwleidyddol} member {Aelod} mp {AS} other {Cadeirydd}} newydd {body}',
    what: 'Mae {from} wedi trosglwyddo swydd {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body} i {to}, sydd wedi’i derbyn. Gall {to} nawr anfon ei enwebiadau, ac ni all {from} mwyach.',
    admin: 'Os yw hyn yn anghywir, dadwnewch ef yma:\n{link}',
    signIn: 'Mewngofnodwch gyda’r cyfeiriad e-bost hwn:\n{link}',
  },
  undone: {
    subject: 'Dadwnaed y trosglwyddo yn {body}',
    what: 'Mae’r swyddog canlyniadau wedi dadwneud y trosglwyddo yn {body}. {from} yw’r {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} eto, ac nid {to}.',
  },
  wrong: 'Os yw hyn yn anghywir, cysylltwch â’r swyddog canlyniadau ({contact}) nawr.',
} as const satisfies Words<typeof englishMail>;

export const delegateMail = {
  delegate: {
    subject: 'Gallwch anfon enwebiadau {body} yn {round}',
    what: 'Mae swyddog o {body} wedi eich enwi chi, {name}, yn gynrychiolydd iddo yn {round}. Gallwch gofnodi ei gyfarfod ac anfon ei enwebiadau, tan {closesAt}.',
    signIn: 'Mewngofnodwch gyda’r cyfeiriad e-bost hwn:\n{link}',
    notYou: 'Os camgymeriad yw hyn, anwybyddwch yr e-bost hwn a dywedwch wrth y swyddogion.',
  },
  officer: {
    subject: 'Cynrychiolydd {body} yn {round}',
    what: 'Mae swyddog arall o {body} wedi enwi {name} ({email}) yn gynrychiolydd iddo yn {round}. Gall gofnodi ei gyfarfod ac anfon ei enwebiadau yn y rownd hon.',
    wrong: 'Os nad yw hyn yn gywir, dewch ag ef i ben yma:\n{link}',
  },
} as const satisfies Words<typeof englishDelegates>;
