/** How a language says whose words or figures something is. Patterns match whole words, in any case. */
export interface AttributionWords {
  /** Verbs of saying, and nouns for what was said or written. */
  readonly saying: RegExp;
  /** Personal pronouns. */
  readonly pronoun: RegExp;
  /** Where figures are from. */
  readonly data: RegExp;
  /** A report that nobody makes: “it was reported”. */
  readonly passive: RegExp;
  /** Words that stand at the beginning of a sentence and are no names. */
  readonly openers: RegExp;
}

const words = (list: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${list.trim().split(/\s+/).join('|').replaceAll('_', '\\s')})(?![\\p{L}\\p{M}])`,
    'iu',
  );

const english: AttributionWords = {
  saying: words(`
    sa(?:y|ys|id|ying) tells? told telling add(?:s|ed|ing)? announc\\w+ stat(?:es|ed|ing) statements? declar\\w+ claim\\w*
    argu(?:e|es|ed|ing) insist\\w* warn\\w* stress\\w* not(?:es|ed|ing) explain\\w* repl(?:y|ies|ied|ying) ask(?:s|ed|ing)?
    writ(?:e|es|ing) wrote written tweet\\w* post(?:s|ed|ing) comment\\w* remark\\w* recall\\w* admit\\w* acknowledg\\w*
    confirm\\w* den(?:y|ies|ied|ying) pledg\\w* vow\\w* promis\\w* urg(?:e|es|ed|ing) call(?:s|ed|ing) describ\\w* quot\\w+
    cit(?:e|es|ed|ing) report\\w* according point(?:s|ed)_out emphasi\\w+ underlin\\w+ underscor\\w+ reiterat\\w+ conclud\\w+
    continu(?:es|ed) observ\\w+ suggest\\w* accus\\w+ respon\\w+ answer\\w* jok(?:es|ed|ing) complain\\w* testif\\w+ rul(?:es|ed)
    sp(?:eak|eaks|oke|eaking|okesman|okeswoman|okesperson) interview\\w* speech(?:es)? letters? words? assert\\w* affirm\\w*
    predict\\w* hail\\w* prais\\w+ condemn\\w* critici\\w+ think(?:s|ing)? thought believ\\w+ reads? put_it went_on shout\\w*
    chant\\w* demand\\w* propos\\w+ welcom\\w+ reject\\w* dismiss\\w* recommend\\w* agreements? treat(?:y|ies) resolutions?
    declarations? laws? constitutions? communiqu\\S+ memorandum protocols? conventions? charters? article slogans? banners?
    motto titled? entitled named known_as so-called texts? documents? clause decree verdict judgment
  `),
  pronoun: words('he she they I we him her them his their my our himself herself themselves'),
  data: words(`
    data figures? statistics survey\\w* polls? estimat\\w+ census counted count index results? register\\w* records? studies study
    research\\w* bank ministry office agency service committee commission bureau institute department organi[sz]ation observers?
    measured calculat\\w+ table chart source
  `),
  passive:
    /\b(?:it (?:is|was|has been|had been) (?:widely |also |earlier |later )?(?:reported|claimed|alleged|believed|understood|rumoured|said|suggested|announced)\b|(?:is|are|was|were) (?:reported|said|alleged|believed|rumoured|understood) to\b|reportedly\b|allegedly\b|reports (?:say|suggest)\b)/giu,
  openers: words(`
    the a an this that these those there it its in on at by for from with to of and but or nor so yet as if when while where
    what which who whose how why not no all some many most more few each every both one two three four five six seven eight
    nine ten after before since until during under over between among about against into through despite although though because
    however meanwhile moreover also still then now here today yesterday tomorrow later earlier such another other only even just
    is are was were has have had do does did be been will would can could may might must should
  `),
};

const russian: AttributionWords = {
  saying: words(`
    сказал\\S* говор\\S+ заяв\\S+ отмет\\S+ отмеч\\S+ подчерк\\S+ добав\\S+ сообщ\\S+ рассказ\\S+ пояс\\S+ объясн\\S+ счита\\S+
    уверен\\S* утвержд\\S+ призна\\S+ напис\\S+ написал\\S* пиш\\S+ цитир\\S+ слов(?:а|ам|ах) мнени\\S+ данны\\S+ информаци\\S+
    ответ\\S+ спрос\\S+ призв\\S+ пообещ\\S+ обещ\\S+ назв\\S+ назыв\\S+ опроверг\\S+ подтверд\\S+ указ\\S+ напомн\\S+ предуп\\S+
    интервью заявлен\\S+ письм\\S+ реч\\S+ доклад\\S* отчёт\\S* отчет\\S* договор\\S* соглашен\\S+ закон\\S* конституц\\S+
    передаёт передает констатир\\S+ выраз\\S+ полага\\S+ дума\\S+
  `),
  pronoun: words('он она они я мы его её ее их ему ей им нам мне'),
  data: words(
    'данны\\S+ статистик\\S+ опрос\\S* оценк\\S+ подсчёт\\S* подсчет\\S* исследован\\S+ перепис\\S+ министерств\\S+ банк\\S*',
  ),
  passive:
    /(?<![\p{L}])(?:(?:как )?сообщается|сообщалось|(?:как )?утверждается|утверждалось|по слухам|говорят,? что|по некоторым данным|по неподтверждённым данным|по неподтвержденным данным)(?![\p{L}])/giu,
  openers: words(
    'в на с к о об и а но или что это как по из от до за для при если когда где кто все всё не нет да так там тут уже ещё еще',
  ),
};

/** The languages whose ways of saying so are known. Of others nothing is said. */
export const attributionWords: Readonly<Record<string, AttributionWords>> = { en: english, ru: russian };
