/*
 * Pages of magazines that do not exist, as a clipboard would hold them. Each is unlike the others in its words, its
 * order and its furniture.
 */

/** What the desk of the tests knows. */
export const desk = {
  ownNames: ['valleypost.example', 'Valley Post'],
  kickers: ['News', 'Opinion', 'Interview', 'Monday Commentary', 'Dispatch'],
  language: 'en',
};

/** English, with a menu, a dateline, a byline, labels in other words, and the text of a footer. */
export const englishPage = `Skip to main content
Home
About us
Contact

Home > Interview > “We count every bridge twice”

INTERVIEW

“We count every bridge twice”
Minsk, 4 March 2019
By Ada Quill and Tom Reed

Share on Facebook
Print

The engineer in charge of the northern bridges does not like round numbers. She has been asked for one every week since the flood.

"There are one hundred and eleven of them," she says, "and I have stood under each [of the older ones] in winter."

Her office  is a container beside the river. On its wall hangs a map on which nothing is ever crossed out.

Image: An engineer looks up at the arch of a stone bridge
Photo credit: Reuters/Ada Quill
SOURCE: Valley Post with Reuters and the press service of the ministry of transport

Tags: bridges, floods
© 2019 Valley Post. All rights reserved.
`;

/** Russian, with Russian labels, a date of its own language, and two lists. */
export const russianPage = `Главная » Мнение » Почему мост закрыт
Мнение
Почему мост через реку закрыт уже третий год
12 мая 2021 года

Автор: Анна Перо

Мост через реку закрыли весной, и с тех пор его никто не открыл. Жители ходят через брод.

— Мы привыкли, — говорит учитель. — Но дети [младших классов] боятся воды.

Источник: Интерфакс и пресс-служба министерства транспорта
Фото: Закрытый мост через реку весной 2021 года

Поделиться

Выбор редакции

Новости
Река вышла из берегов у северного села
Река вышла из берегов у северного села

Вода поднялась за ночь на два метра.
Читать далее

Самое читаемое

Интервью
Инженер, который считает мосты
Инженер, который считает мосты

Их сто одиннадцать. Он помнит каждый.
Читать далее
`;

/** A listing: furniture, and cards under no title. */
export const listingPage = `Filter archive
Publication date

News
The ferry is running again
The ferry is running again

After two winters the ferry crossed the lake on Friday.

Read more

Opinion
What a timetable is for
What a timetable is for

A timetable is a promise. This one was kept by nobody.

Read more

Interview
The captain who does not swim
The captain who does not swim

He has crossed the lake four thousand times.

Read more
Next page
`;

/** The article that the lists of the tests below stand under. */
export const shortArticle = `News
The lake has a new timetable
The council agreed on a new timetable for the lake on Tuesday. It takes effect in spring.

The old one had been in force for nineteen years.

source: Valley Post

`;

/** A page in HTML with all that must not survive. */
export const hostileHtml = `<!doctype html>
<html lang="en"><head>
<title>Harbour opens its gates | Valley Post</title>
<meta property="article:section" content="News">
<style>p { color: red } .x::after { content: "styled words" }</style>
<script>document.write("written words")</script>
</head>
<body onload="steal()">
<!-- commented words -->
<nav><ul><li><a href="/">Home</a></li><li>Popular</li><li>Opinion</li></ul></nav>
<h1 onclick="alert('clicked words')">Harbour opens its gates</h1>
<img src="https://tracker.example/pixel.gif?id=1" width="1" height="1" alt="pixel words">
<p style="display:none">hidden words</p>
<p hidden>more hidden words</p>
<p>The harbour <strong>opened</strong> its gates on <em>Sunday</em>. <a href="https://harbour.example/log" onmouseover="x()">Its log</a> says so.</p>
<script type="application/ld+json">{"headline":"json words"}</script>
<p>Nobody <a href="javascript:alert('link words')">was there</a> to see it<sup>1</sup>.</p>
<svg><text>drawn words</text></svg><noscript>noscript words</noscript><template>template words</template>
<iframe src="https://ads.example">framed words</iframe><button>button words</button>
<h3>What the log says</h3>
<ul><li>Gate one: open.</li><li>Gate two: <b>shut</b>.<ol><li>It sticks.</li></ol></li></ul>
<blockquote><p>I was asleep, said the keeper.</p><p>He was [not] alone.</p></blockquote>
<figure><img src="data:image/png;base64,AAAA"><figcaption>The western gate on Sunday.<br>Photo: Valley Post / A. Quill</figcaption></figure>
<p>Source: Valley Post</p>
<h2>Popular</h2>
<div>Editor's choice</div><div>Opinion</div><a href="/t"><h3>What a timetable is for</h3></a><p>A timetable is a promise.</p>
<h2>Editor's choice</h2>
<div>News</div><h3>The ferry is running again</h3><p>It crossed the lake on Friday.</p>
<div>Dispatch</div><h3>A night on the quay</h3><p>The lamps went out at ten.</p><p>Then nothing did.</p>
<footer>© Valley Post</footer>
<object data="x.swf">object words</object>
</body></html>`;

/** An e-mail, wrapped at 72 characters. */
export const wrappedText = `The keeper of the gates retires

After forty-one years the keeper of the western gates has handed his
keys to the harbour office. He did so without a speech, on a Monday, and
walked home along the quay.

"I have opened them eleven thousand times," he said when he was asked at
the corner. "I closed them one time less, and that is the one I think of
most." Nobody asked which one he meant.

source: Valley Post
`;
