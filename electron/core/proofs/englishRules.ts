import { wordList } from '../../../shared/import/wordList';

/**
 * The rules of Harper that are true of newspapers: words that are not what was meant, and forms that do not exist. Of style,
 * of commas, of capitals and of what one region prefers to another nothing is said; words that stand twice are found in
 * every language alike, by a check of Galley's own.
 */
export const englishRules: readonly string[] = wordList(`
  SpellCheck
  AdNauseam, AfterAll, AllIntentsAndPurposes, Alongside, AnA, AnAnother, ApartFrom, AsFarBackAs, AsLongAs, AsOpposedTo
  AtAllCosts, AtFaceValue, AtLeasToLeast, AtLestToLeast, AtTheEndOfTheDay, BanTogether, BareInMind, BatedBreath
  BehindTheScenes, BoarderBorder, CanBeSeen, CapitalizePersonalPronouns, CautionaryTale, ChangeTack, ComprisesOf
  CorrectNumberSuffix, CriteriaPhenomena, DampSquib, DateBackFrom, DespiteOf, DidPast, Didnt, DoToDueTo, DoubleEdgedSword
  DoubleModal, EachOthersPossessive, EludedTo, EnMasse, EnRoute, EverSince, EveryTime, ExceptOf, ExtendOrExtent, FarAndFewBetween
  FlauntForFlout, FootTheBill, ForALongTime, ForNoun, FreeRein, GetRidOf, GoingTo, GrindToAHalt, HalfAnHour, HeDos, HomeInOn
  HumanBeings, InDueCourse, InLieuOf, InNeedOf, InRetaliationTo, InThe, InTheFirstPlace, InflectionPoint, InsteadOf
  IsKnownFor, ItCan, ItsContraction, ItsPossessive, JustDeserts, LastDitch, LeadRiseTo, LetAlone, LikelyHood, MassExodus
  Misspell, ModalOf, MootPoint, MoreBetter, MoreThatLikely, NoLonger, NotOnly, Nowadays, OfCourse, OnTopOf, OneAndTheSame
  OneFellSwoop, OnesSelf, PassersBy, Payed, PerSe, PiqueInterest, PluralWrongWordOfPhrase, PrincipleToPrincipalRoleNoun
  PronounInflectionBe, PronounKnew, PronounVerbAgreement, RegularIrregulars, RelayOnForRely, RifeWith, RiseTheQuestion, SameAs
  ScapeGoat, SimilarLike, SimplePastToPastParticiple, SoughtAfter, SpinalChord, StateOfTheArt, StatuteOfLimitations
  StrikeOfGenius, StrikeOfLuck, SupposedTo, TheAnother, TheMy, TheTheToThatThe, TheirToTheyre, ThenThan
  ThereOwn, ThereToTheir, TheyreToTheir
  ThoughThought, ToAdverb, ToTo, ToTooIdioms, TransposedSpace, TrialAndError, UseToUsedTo, ViciousCircle, WasAloud, WereWhere
  Whereas, WholeEntire, WidelyAccepted, WillContain, WorseOrWorst, WreakHavoc
`);
