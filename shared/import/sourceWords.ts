import type { SourceRole } from '../model/source';
import { wordList } from './wordList';

/** News agencies by the names they are printed under. A new one is one more word. */
export const agencyNames: readonly string[] = wordList(`
  Reuters, Thomson Reuters, AFP, Agence France-Presse, AP, Associated Press, Bloomberg, UPI, PA Media, DPA, EPA, ANSA,
  AGI, Adnkronos, EFE, Europa Press, Lusa, Belga, ANP, APA, PAP, CTK, ČTK, MTI, BTA, Tanjug, Beta, Hina, STA, BNS,
  LETA, ELTA, STT, TT, NTB, Ritzau, TASS, ITAR-TASS, ТАСС, Interfax, Интерфакс, RIA, RIA Novosti, РИА Новости, РИА,
  Sputnik, Спутник, Rossiya Segodnya, BelTA, БелТА, Ukrinform, Укринформ, Укрінформ, UNIAN, УНИАН, УНІАН,
  Interfax-Ukraine, Moldpres, IPN, Armenpress, Арменпресс, ARKA, Арка, Mediamax, Медиамакс, News.am, Panorama.am,
  PanARMENIAN, Arminfo, Арминфо, Azertac, AZERTAG, АЗЕРТАДЖ, Turan, Туран, Trend, Тренд, Report, Report.az, АПА,
  Interpressnews, InterPressNews, Интерпрессньюс, GHN, Prime News, Kazinform, Казинформ, KazTAG, UzA, Kabar, Кабар,
  AKIpress, 24.kg, Anadolu, Anadolu Agency, Anadolu Ajansı, AA, IHA, DHA, ANKA, IRNA, ИРНА, ISNA, Fars, Tasnim, Mehr,
  Xinhua, Синьхуа, CNS, Kyodo, Jiji, Yonhap, PTI, ANI, APP, Bernama, Antara, SPA, WAM, QNA, KUNA, SANA, MENA, Petra,
  WAFA, Getty, Getty Images, Рейтер, Ройтерс, Франс Пресс
`);

/** Words for agencies that are not named, with the forms that other words put them in. */
export const agencyWords: readonly { readonly name: string; readonly forms: readonly string[] }[] = [
  {
    name: 'agencies',
    forms: wordList(`
    news agencies, agency, news agency, other agencies, wire services, wires, wire, agency reports
  `),
  },
  {
    name: 'агентства',
    forms: wordList(`
    агентств, агентствами, агентство, информагентства, информагентств, информационные агентства,
    информационных агентств, новостные агентства, новостных агентств
  `),
  },
  { name: 'агенції', forms: wordList('агенцій, агенціями, інформагенції, інформагентства') },
  { name: 'գործակալություններ', forms: ['լրատվական գործակալություններ'] },
  { name: 'სააგენტოები', forms: ['საინფორმაციო სააგენტოები'] },
  { name: 'agentliklər', forms: ['xəbər agentlikləri'] },
  { name: 'ajanslar', forms: ['haber ajansları'] },
  { name: 'Agenturen', forms: ['Nachrichtenagenturen'] },
  { name: 'agences', forms: ['agences de presse'] },
];

/** Words that tell what a source is, wherever they stand in its name. The first row that fits decides. */
export const roleWords: readonly { readonly role: SourceRole; readonly words: readonly string[] }[] = [
  {
    role: 'own reporting',
    words: wordList(`
      own reporting, own sources, own correspondent, our correspondent, our correspondents, our reporter, staff,
      собственный корреспондент, собственная информация, собкор, наш корреспондент, соб. инф, власна інформація
    `),
  },
  {
    role: 'eyewitness',
    words: wordList(`
      eyewitness, eyewitnesses, eye-witness, eye-witnesses, witness, witnesses, очевидец, очевидцы, очевидцев,
      свидетели, свідки, очевидці
    `),
  },
  {
    role: 'official',
    words: wordList(`
      press service, press office, press release, press secretary, ministry, ministries, government, presidency,
      president, prime minister, parliament, cabinet, embassy, municipality, city hall, office of, foreign office,
      state department, defence department, european commission, european council, council of europe, osce,
      united nations, un, nato, police, пресс-служба, пресс-службы, пресс-службой, пресс-релиз, министерство,
      министерства, министерством, мид, минобороны, правительство, правительства, президент, президента, парламент,
      парламента, администрация, администрации, посольство, полиция, оон, обсе, нато, прес-служба, міністерство, уряд,
      mətbuat xidməti, nazirliyi, bakanlığı
    `),
  },
  {
    role: 'document',
    words: wordList(`
    document, documents, court ruling, court records, transcript, документ, документы, документов, стенограмма
  `),
  },
];

/** Words that part two names. */
export const separators: readonly string[] = wordList(`
  and, with, plus, as well as, &, и, а также, с, со, та, և, და, və, ve, ile, ilə, und, mit, et, avec, y, con
`);

/** Those of them by which a site puts its own name before those of others: "our.site with agencies". */
export const leadSeparators: ReadonlySet<string> = new Set(
  wordList(`
  with, plus, с, со, mit, avec, con, ile, ilə
`),
);

/** Words before the names of those whose reports something is based on. */
export const basisOpenings: readonly string[] = wordList(`
  compiled from, based on, according to, as reported by, reported by, reports by, reports from, reports of, a report by,
  a report from, report by, material from, materials from, information from, via,
  по материалам, по информации, по данным, по сообщениям, по сообщению, на основе материалов, со ссылкой на,
  за матеріалами, за даними, за інформацією
`);

/** How a source line may begin before its first name. */
export const openings: readonly string[] = [
  ...wordList(`
  compiled by, prepared by, with reporting by, with additional reporting by, additional reporting by, reporting by
`),
  ...basisOpenings,
];
