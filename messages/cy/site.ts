import type { site as english } from '../en/site';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const site = {
  about: {
    title: 'Am y wefan hon',
    description: 'Pwy sy’n rhedeg y cofnod hwn o enwebiadau, a beth yw ei ddiben.',
    lede: 'Cofnod cyhoeddus o ba bleidiau Llafur etholaethol a enwebodd bwy ar gyfer y Pwyllgor Gwaith Cenedlaethol.',
    who: 'Pwy sy’n ei rhedeg',
    whoNamed: '{operator} sy’n rhedeg y wefan hon.',
    whoUnnamed: 'Nid yw’r sawl sy’n rhedeg y wefan hon wedi rhoi enw ar gyfer y dudalen hon.',
    official: 'Nid gwasanaeth swyddogol y Blaid Lafur yw hwn.',
    what: 'Beth mae’n ei wneud',
    what1:
      'Mae ysgrifennydd neu gadeirydd CLP yn anfon yr hyn a benderfynodd cyfarfod y CLP, ac yn cael derbynneb gyhoeddus.',
    what2: 'Gall pawb weld pwy sydd wedi’u henwebu, gan bwy a phryd, a gan faint na chlywyd.',
    what3: 'Rhestrir ymgeiswyr yn nhrefn yr wyddor. Nid oes dim yma yn graddio nac yn argymell neb.',
    counts: 'Beth sy’n cyfrif',
    counts1:
      'Mewn rownd a gynhelir yma, mae’r hyn a anfonodd swyddog yn cyfrif, a’r hyn a gofnododd gweinyddwr o bapur neu dros y ffôn. Dangosir yr hyn y mae eraill yn ei adrodd gyda’i ffynhonnell, ac nid yw’n cyfrif.',
    counts2:
      'Lluniwyd rowndiau blaenorol o restri cyhoeddus. Maent yn dweud hynny, ac yn dweud lle mae rhestr yn rhannol.',
    sources: 'Ffynonellau a thrwyddedau',
    sources1:
      'Enwau a chodau etholaethau: y Swyddfa Ystadegau Gwladol, wedi’u trwyddedu o dan y Drwydded Llywodraeth Agored f3.0. Yn cynnwys data OS © Hawlfraint y Goron a hawl cronfa ddata 2024.',
    sources2: 'Dangosir ffynhonnell y ffeithiau am rowndiau blaenorol lle dangosir y ffeithiau eu hunain.',
  },
  privacy: {
    title: 'Beth a gedwir, a beth nad yw byth yn gyhoeddus',
    description: 'Beth mae’r wefan hon yn ei gadw am bobl, beth nad yw byth yn ei gyhoeddi, a sut i’w ddileu.',
    lede: 'I ddarllen, nid oes angen cyfrif, ni osodir cwci ac ni chewch eich olrhain.',
    kept: 'Beth a gedwir',
    kept1: 'Am swyddogion ac eraill sy’n mewngofnodi: cyfeiriad e-bost, y swydd sydd ganddynt, ac ers pryd.',
    kept2:
      'Am ymgeiswyr: enw, CLP cartref, datganiad, a’r hyn a ddigwyddodd i’r ymgeisyddiaeth. Mae’r rhain yn gyhoeddus.',
    kept3:
      'Am bob cyflwyniad: y corff, yr ornest, yr enwau, yr amser, a diwrnod a math y cyfarfod. Mae’r rhain yn gyhoeddus. Cedwir ar wahân pwy a bwysodd y botwm, ac nid yw hynny’n gyhoeddus.',
    never: 'Beth nad yw byth yn gyhoeddus',
    never1: 'Cyfeiriadau e-bost, rhifau ffôn, cyfeiriadau cartref a rhifau aelodaeth.',
    never2: 'Enwau swyddogion, a phwy a anfonodd beth.',
    never3: 'Faint oedd mewn cyfarfod, a sut y pleidleisiodd neb.',
    cookie: 'Un cwci',
    cookie1:
      'Mae mewngofnodi yn gosod un cwci, sy’n eich cadw wedi’ch mewngofnodi. Nid oes rhai eraill, nid oes dadansoddeg, ac ni nôl y wefan ddim o weinydd neb arall.',
    rights: 'Ei weld, neu ei ddileu',
    rights1:
      'Ysgrifennwch at y sawl sy’n rhedeg y wefan hon. Gellir dangos i chi’r hyn a gedwir amdanoch, a’i ddileu. Mae’r cofnod cyhoeddus yn aros, am nad oedd hynny erioed ynddo.',
  },
  accessibility: {
    title: 'Hygyrchedd y wefan hon',
    description:
      'Beth mae’r wefan hon yn ei wneud i bobl sy’n ei defnyddio mewn gwahanol ffyrdd, a beth nad yw’n iawn eto.',
    lede: 'Ar gyfer pawb: gyda bysellfwrdd, darllenydd sgrin, ffôn bach, print bras, neu heb JavaScript.',
    done: 'Beth i’w ddisgwyl',
    done1: 'Mae pob tudalen gyhoeddus yn gweithio heb JavaScript ac ar led o 320 picsel.',
    done2: 'Ni ddywedir dim drwy liw yn unig. Daw geiriau gyda phob siâp.',
    done3: 'Mae golau a thywyll yn dilyn gosodiad eich dyfais. Gellir argraffu’r tudalennau.',
    tested: 'Sut y’i profwyd',
    tested1:
      'Gan y bobl sy’n ei gwneud: gyda gwiriadau awtomatig, gyda bysellfwrdd, a thrwy edrych ar dudalennau ar sawl lled, yn olau ac yn dywyll. Ni chafwyd archwiliad allanol, ac ni honnir yn ffurfiol ei bod yn cydymffurfio â safon.',
    gaps: 'Beth nad yw’n iawn eto',
    gaps1: 'Mae’r Gymraeg yn aros i gael ei hadolygu gan siaradwr Cymraeg, ac mae’r tudalennau Cymraeg yn dweud hynny.',
    gaps2: 'Os bydd rhywbeth yn eich rhwystro, dywedwch wrth y sawl sy’n rhedeg y wefan hon.',
  },
} as const satisfies Words<typeof english>;
