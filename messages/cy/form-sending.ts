import type { formSending as english } from '../en/form-sending';

export const formSending: Record<keyof typeof english, string> = {
  kept: 'Rydym wedi cadw’r hyn a deipioch. Gwiriwch ef, yna anfonwch y ffurflen.',
  keptChanged:
    'Rydym wedi cadw’r hyn a deipioch, ond mae’r dudalen hon wedi newid ers hynny. Gwiriwch yr hyn a deipioch cyn anfon y ffurflen.',
  startAgain: 'Dechreuwch eto o’r hyn sydd wedi’i gadw',
  sending: 'Yn anfon…',
  loading: 'Yn llwytho…',
  away: 'Ni allem gyrraedd y wefan hon. Mae eich atebion yma o hyd. Gwiriwch eich cysylltiad â’r rhyngrwyd, yna gwasgwch y botwm eto.',
  notOurs:
    'Ni chawsom ateb cywir gan y wefan hon, felly ni wyddom a gafodd eich atebion eu cadw. Maent yma o hyd. Arhoswch funud, yna gwasgwch y botwm eto.',
  slow: 'Cymerodd y wefan ormod o amser i ateb, felly ni wyddom a gafodd eich atebion eu cadw. Maent yma o hyd. Gwasgwch y botwm eto.',
  updated:
    'Mae’r wefan hon wedi’i diweddaru ers i chi agor y dudalen hon. Nid oes dim wedi’i gadw. Mae eich atebion wedi’u cofio.',
  loadAgain: 'Llwythwch y dudalen eto, gyda’ch atebion',
  tooMany:
    'Mae gormod o geisiadau o’ch rhwydwaith. Mae eich atebion yma o hyd. Arhoswch funud, yna gwasgwch y botwm eto.',
  tooLarge: 'Mae hyn yn rhy fawr i’w anfon. Mae eich atebion yma o hyd. Byrhewch nhw, yna gwasgwch y botwm eto.',
  signedOut:
    'Rydych wedi cael eich allgofnodi. Nid oes dim wedi’i gadw, ac mae eich atebion yma o hyd. Mewngofnodwch eto, yna gwasgwch y botwm eto.',
  signIn: 'Mewngofnodwch eto (yn agor mewn tab newydd)',
};
