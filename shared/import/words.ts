import type { PageListId } from './pageDraft';
import { wordList } from './wordList';

/*
 * The words pages use, as data: a new label or a new language is one more word here. They are compared without regard
 * to case, apostrophes, numbers and the signs around them (`wordsKey`).
 */

/**
 * Lines that announce a list. `other` are lists that Galley has no place for: they end the article or the list before
 * them, and are left out.
 */
export const listTitles: Readonly<Record<PageListId | 'other', readonly string[]>> = {
  'editors-choice': wordList(`
    editor's choice, editors' choice, editor's choices, editor's pick, editor's picks, editors' picks, выбор редакции,
    выбор редактора, вибір редакції, вибір редактора, խմբագրի ընտրությունը, խմբագրի ընտրություն, რედაქტორის არჩევანი,
    redaktorun seçimi, editörün seçimi, editörün seçtikleri, auswahl der redaktion, le choix de la rédaction,
    selección del editor
  `),
  popular: wordList(`
    popular, most popular, popular articles, popular stories, popular now, popular posts, most read, most viewed,
    trending, trending now, популярное, популярные, популярные статьи, самое популярное, самое читаемое,
    самые читаемые, читаемое, популярне, найпопулярніше, ամենաընթերցված, հանրաճանաչ, პოპულარული, populyar,
    ən çox oxunan, ən çox oxunanlar, popüler, en çok okunan, en çok okunanlar, beliebt, meistgelesen, populaires,
    les plus lus, lo más leído
  `),
  related: wordList(`
    related, related articles, related article, related stories, related content, related news, related posts,
    related reading, read also, see also, also read, more on this story, more on this topic, похожие статьи,
    похожие материалы, связанные статьи, связанные материалы, читайте также, по теме, материалы по теме,
    смотрите также, схожі статті, читайте також, за темою, առնչվող հոդվածներ, կարդացեք նաև, მსგავსი სტატიები,
    დაკავშირებული სტატიები, əlaqəli məqalələr, oxşar məqalələr, oxşar xəbərlər, ilgili haberler, ilgili yazılar,
    benzer haberler, verwandte artikel, mehr zum thema, articles liés, à lire aussi, artículos relacionados
  `),
  other: wordList(`
    latest, latest news, latest articles, latest stories, recent, recent articles, recent posts, more news,
    more articles, more stories, more from this author, more from this section, you may also like,
    you might also like, recommended, recommended for you, don't miss, in other news, comments, leave a comment,
    последние новости, последнее, свежие новости, лента новостей, рекомендуем, вам может понравиться, другие новости,
    ещё новости, комментарии, останні новини, коментарі, վերջին լուրերը, ბოლო სიახლეები, son xəbərlər, son haberler,
    yorumlar, şərhlər
  `),
};

/** How the three lists are titled in a draft. */
export const listNames: Readonly<Record<PageListId, string>> = {
  'editors-choice': "Editor's choice",
  popular: 'Popular',
  related: 'Related articles',
};

export type LineLabel = 'source line' | 'photo caption' | 'photo credit' | 'byline' | 'dateline' | 'furniture';

/** Words that say what follows them, after a colon or a dash, or on the next line: "source: …", "Фото — …". */
export const lineLabels: Readonly<Record<LineLabel, readonly string[]>> = {
  'source line': wordList(`
    source, sources, news source, источник, источники, источник информации, джерело, джерела, աղբյուր, աղբյուրը,
    աղբյուրներ, წყარო, წყაროები, mənbə, mənbələr, kaynak, kaynaklar, quelle, quellen, fuente, fuentes, fonte, fonti,
    źródło
  `),
  'photo caption': wordList(`
    photo, photos, photograph, image, picture, pictured, caption, photo caption, image caption, picture caption,
    in the photo, in the picture, cover photo, lead photo, lead image, main image, archive photo, file photo,
    illustration, фото, фотография, на фото, на снимке, снимок, подпись, подпись к фото, иллюстрация, изображение,
    архивное фото, світлина, зображення, լուսանկար, նկար, լուսանկարում, ფოტო, სურათი, foto, şəkil, fotoşəkil,
    fotoğraf, görsel, bild, immagine, imagen
  `),
  'photo credit': wordList(`
    photo credit, photo credits, image credit, image credits, picture credit, credit, credits, photo source,
    image source, photographer, photo by, image by, picture by, photo courtesy, photo copyright, автор фото,
    источник фото, фотограф, фото автора, правообладатель фото, автор світлини, джерело фото, լուսանկարի հեղինակ,
    ფოტოს ავტორი, foto müəllifi, fotoğraf kaynağı, fotograf, bildnachweis, crédit photo
  `),
  byline: wordList(`
    by, author, authors, written by, text by, reported by, автор, авторы, автор текста, текст, հեղինակ, ავტორი,
    müəllif, yazar, yazan, autor, autorin, auteur
  `),
  dateline: wordList(`
    published, published on, published at, posted, posted on, date, publication date, date of publication,
    опубликовано, дата, дата публикации, опубліковано, дата публікації, հրապարակվել է, ամսաթիվ, თარიღი, გამოქვეყნდა,
    tarix, dərc olunub, tarih, yayınlanma tarihi, veröffentlicht, publié le, publicado
  `),
  furniture: wordList(`
    tags, tag, topics, categories, category, filed under, posted in, updated, last updated, views, share, read more,
    read also, теги, тэги, метки, рубрика, рубрики, обновлено, просмотров, просмотры, поделиться, читайте также,
    мітки, etiketler, teqlər, baxış
  `),
};

/** Words that begin a short line of their own without a colon: "By Jane Doe", "Photo courtesy of the museum". */
export const lineBeginnings: readonly {
  readonly words: string;
  readonly label: 'byline' | 'photo credit' | 'dateline';
}[] = [
  { words: 'by', label: 'byline' },
  { words: 'written by', label: 'byline' },
  { words: 'photo by', label: 'photo credit' },
  { words: 'photos by', label: 'photo credit' },
  { words: 'image by', label: 'photo credit' },
  { words: 'picture by', label: 'photo credit' },
  { words: 'photograph by', label: 'photo credit' },
  { words: 'photo courtesy of', label: 'photo credit' },
  { words: 'image courtesy of', label: 'photo credit' },
  { words: 'courtesy of', label: 'photo credit' },
  { words: 'фото предоставлено', label: 'photo credit' },
  { words: 'published on', label: 'dateline' },
  { words: 'published', label: 'dateline' },
  { words: 'posted on', label: 'dateline' },
  { words: 'posted', label: 'dateline' },
  { words: 'опубликовано', label: 'dateline' },
];

/** Lines that end a card on a listing. */
export const cardEnds: readonly string[] = wordList(`
  read more, read on, read article, read the article, read full article, read the full article, read story,
  full story, continue reading, more, learn more, подробнее, читать далее, читать дальше, читать полностью, читать,
  детальніше, читати далі, կարդալ ավելին, ավելին, კითხვის გაგრძელება, სრულად, ətraflı, daha çox, devamını oku, devamı,
  weiterlesen, mehr lesen, lire la suite, leer más
`);

/** Whole lines that belong to the page and not to what is on it. */
export const furnitureLines: readonly string[] = wordList(`
  filter archive, filter, filters, archive, archives, publication date, date, apply, reset, sort by, home, homepage,
  main page, menu, main menu, main navigation, breadcrumb, skip to main content, skip to content, search, close,
  open menu, log in, login, sign in, sign up, register, my account, about, about us, contact, contact us, contacts,
  team, our team, advertise, advertise with us, advertisement, advertising, sponsored, privacy, privacy policy,
  cookie policy, cookies, cookie settings, terms, terms of use, terms and conditions, terms of service, imprint,
  sitemap, rss, share, share this, share this article, share on facebook, share on twitter, share on x,
  share on linkedin, tweet, facebook, twitter, x, linkedin, telegram, whatsapp, instagram, youtube, email, e-mail,
  copy link, link copied, print, print this, print page, save, bookmark, follow, follow us, subscribe, subscribe now,
  newsletter, support us, donate, accept, accept all, accept all cookies, reject all, decline, manage cookies,
  manage preferences, next, previous, next page, previous page, first, last, load more, show more, view all, see all,
  all news, back, back to top, go back, top, all rights reserved, min read, minutes read, minute read, views, shares,
  likes, reply, english, русский, en, ru, главная, на главную, меню, поиск, закрыть, войти, вход, регистрация, о нас,
  о проекте, контакты, редакция, реклама, на правах рекламы, архив, фильтр, фильтр архива, дата публикации, применить,
  сбросить, поделиться, распечатать, печать, версия для печати, подписаться, подписка, рассылка, скопировать ссылку,
  принять, принять все, отклонить, политика конфиденциальности, пользовательское соглашение, карта сайта, следующая,
  предыдущая, далее, назад, наверх, показать ещё, все новости, все права защищены, просмотров, просмотра, вконтакте,
  одноклассники, вк, ok, vk, головна, пошук, підписатися, поділитися, գլխավոր, որոնել, მთავარი, ძიება, ana səhifə,
  axtarış, paylaş, ana sayfa, ara, startseite, suche, accueil, inicio
`);

/** How lines begin that are furniture whatever follows, as whole words: "We use cookies to …", "© 2018 …". */
export const furnitureBeginnings: readonly string[] = wordList(`
  we use cookies, this site uses cookies, this website uses cookies, our website uses cookies, by continuing to use,
  by using this site, by using this website, by clicking accept, subscribe to our, sign up for our, sign up to our,
  follow us on, share this on, ©, copyright ©, copyright (c), all rights reserved, please enable javascript, мы используем cookie,
  мы используем файлы cookie, сайт использует cookie, этот сайт использует, подписывайтесь на, подпишитесь на,
  все права защищены
`);

/** Where a trail of crumbs begins: "Home > News > …". */
export const trailBeginnings: readonly string[] = wordList(`
  home, homepage, main page, главная, головна, գլխավոր, მთავარი, ana səhifə, ana sayfa, startseite, accueil, inicio
`);

/** Kickers that any magazine may have; the desk's own come first. */
export const kickerWords: readonly string[] = wordList(`
  News, Opinion, Interview, Event, Events, Editorial, Analysis, Monday Commentary, Commentary, Comment, Column,
  Feature, Features, Report, Reportage, Explainer, Essay, Review, Profile, Investigation, Long read, Obituary,
  Podcast, Video, Blog, Letters, Politics, Economy, Business, Society, Culture, Sport, World, Science, Security,
  Новости, Новость, Мнение, Мнения, Интервью, Анализ, Аналитика, Событие, События, Репортаж, Комментарий, Колонка,
  Колонка редактора, Редакционная, Расследование, Обзор, Политика, Экономика, Общество, Культура, Спорт, В мире,
  Безопасность, Новини, Думка, Інтерв'ю, Аналітика, Політика, Економіка, Суспільство, Նորություններ, Լուրեր, Կարծիք,
  Հարցազրույց, Վերլուծություն, Քաղաքականություն, სიახლეები, ახალი ამბები, მოსაზრება, ინტერვიუ, ანალიზი, პოლიტიკა,
  Xəbər, Xəbərlər, Rəy, Müsahibə, Təhlil, Siyasət, Haber, Haberler, Görüş, Röportaj, Analiz, Siyaset, Nachrichten,
  Meinung, Kommentar, Analyse, Actualité, Opinión, Noticias
`);
