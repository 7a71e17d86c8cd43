/**
 * What text in a language is made of. `common` are the words that stand most often, the most frequent first, and of those
 * the first `particles` are words that nothing is about. All others are made of a beginning, a stem and an ending, as most
 * words of these languages are: rare words that share their beginnings.
 */
export interface Vocabulary {
  readonly common: readonly string[];
  readonly particles: number;
  readonly beginnings: readonly string[];
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  /** Who writes in it, and from where. */
  readonly people: readonly string[];
  readonly places: readonly string[];
}

/** The languages that the region's newsrooms write in. */
export const vocabularies = {
  en: {
    common:
      words(`the of and to in a that was for with on by is from as at it has be said not have which their after its
      but will an who were are been this more would also than other had between over government president minister
      parliament border talks agreement water railway harvest election region village river committee memorandum
      supply opposition statement visit Monday according officials reporters villagers company bridge pipeline
      electricity prices budget court reform mission observers delegation summit journalists residents winter
      reservoir harbour customs weather museum university Belarus Armenia Azerbaijan Georgia Russia Turkey Europe
      security peace conflict economy energy trade army police prisoners refugees schools hospitals teachers doctors
      road airport factory workers union bank loans exports imports gas oil wheat drought flood earthquake`),
    particles: 43,
    beginnings: split(' re de con in pro inter trans sub pre ex dis un over under out per com ad en counter'),
    stems: split(`form struct port press mit duct spect tract ject pel vert rupt scribe sign serve sist tend tain volve
      clude cede claim gress fer fuse grade graph habit join labour land lect light load mark mand measure ment move
      mount note nounce order part pend plan plant play pose posit prove quest reach sent side solve son sort sound
      spire spond stand state stitute strain strict sult sume sure sway tail term test thrift tribute trust turn vail`),
    endings: split(' s ed ing er ers ion ions able ment ments al ive ist ity ly ness or ors ance ant'),
    people: split(
      'Anna Petrosyan|Giorgi Beridze|Leyla Mammadova|Thomas Whitfield|Sofia Lindqvist|Marek Nowak|Claire Dumont',
      '|',
    ),
    places: split('Tbilisi|Yerevan|Baku|Brussels|Batumi|Gyumri|Ganja|Strasbourg|Minsk', '|'),
  },
  ru: {
    common: words(`в и на что с по не из к о он как за это для от был до после его так но у же или мы они а при их
      заявил президент министр парламент граница переговоры соглашение вода дорога урожай выборы область село река
      комитет поставки оппозиция визит понедельник чиновники журналисты жители компания мост трубопровод цены бюджет
      суд реформа наблюдатели делегация зима водохранилище порт таможня университет мир война экономика торговля
      армия полиция беженцы школы больницы завод рабочие банк газ нефть пшеница засуха землетрясение Россия Армения
      Грузия Азербайджан Турция Беларусь Европа`),
    particles: 32,
    beginnings: split(' по за пере вы при раз от под об на до про со у из без пред над'),
    stems: split(`вод ход нос став пис строй говор бор вес гон дел езд каз клад лож мер мет пад плат прос пуск род
      руб сел сид слав след смотр стен сып тяг тек точ тру учит хват ход цен чет чин шив яв бег вар воз дав держ`),
    endings: split(' ение ить ный ского ов ами ка ки ом ания ился ают ного ной ные ок ство ник ники ает'),
    people: split('Ирина Соколова|Алексей Морозов|Наталья Петрова|Давид Саргсян', '|'),
    places: split('Москва|Ереван|Тбилиси|Минск|Сочи', '|'),
  },
  az: {
    common: words(`və bu ilə üçün də bir ki olan sonra kimi daha o var isə qədər onun çox edib həm dedi prezident nazir
      parlament sərhəd danışıqlar saziş su dəmir yol məhsul seçki bölgə kənd çay komitə təchizat müxalifət səfər bazar
      rəsmilər jurnalistlər sakinlər şirkət körpü boru kəmər qiymətlər büdcə məhkəmə islahat müşahidəçilər nümayəndə
      heyət qış liman gömrük hava universitet ordu polis qaçqınlar məktəb xəstəxana zavod işçi bank qaz neft buğda
      quraqlıq zəlzələ Azərbaycan Ermənistan Gürcüstan Rusiya Türkiyə Avropa`),
    particles: 20,
    beginnings: split(' baş öz yan ön üst alt qeyri beynəl ana dış iç'),
    stems: split(`danış yaz gəl get ver al bax bil çalış düşün əməkdaş əkin fikir göstər hazır inkişaf iştirak keç
      kömək maliyyə nəzər oxu qayda qur sat seç söz tap təklif tikinti uğur vətən yaşa yerləş yığ zaman ölkə şəhər`),
    endings: split(' lar lər ın in da də dan dən lıq lik çı çi ması məsi ların lərin mış miş acaq əcək'),
    people: split('Aysel Quliyeva|Rəşad Əliyev|Nigar Hüseynova', '|'),
    places: split('Bakı|Gəncə|Şəki|Lənkəran', '|'),
  },
  hy: {
    common: words(`և է որ համար ի հետ մեջ էր այս են նա մի հետո չի իր նրա եւ բայց պետք ասաց նախագահ նախարար խորհրդարան
      սահման բանակցություններ համաձայնագիր ջուր երկաթուղի բերք ընտրություն մարզ գյուղ գետ հանձնաժողով մատակարարում
      ընդդիմություն այց երկուշաբթի պաշտոնյաներ լրագրողներ բնակիչներ ընկերություն կամուրջ գներ բյուջե դատարան
      բարեփոխում դիտորդներ պատվիրակություն ձմեռ ջրամբար մաքսատուն համալսարան բանակ ոստիկանություն փախստականներ
      դպրոց հիվանդանոց գործարան բանկ գազ նավթ ցորեն երաշտ երկրաշարժ Հայաստան Վրաստան Ադրբեջան Ռուսաստան Թուրքիա`),
    particles: 19,
    beginnings: split(' ան վեր նախ հակ համ ներ արտ ենթ գեր մակ տար'),
    stems: split(`գր խոս գործ կառուց ընկեր աշխատ մտած տես գիտ սիր ապր հաս կար կյանք կրթ հարց ճանապարհ մարդ միջ նոր
      որոշ պահանջ պատմ ջան սկս վարչ վստահ տնտես քաղաք ուժ փոփոխ զարգաց լսարան մշակ`),
    endings: split(' ություն ական ներ ի ում ներից երը ող ված ելու ությամբ ային ության իչ ները ով'),
    people: split('Աննա Պետրոսյան|Տիգրան Հակոբյան|Լուսինե Գրիգորյան', '|'),
    places: split('Երևան|Գյումրի|Գավառ|Վանաձոր', '|'),
  },
  ka: {
    common: words(`და რომ ეს არის იყო შემდეგ მისი ამ რა არ თუ კი მაგრამ ერთი ასევე უნდა რომელიც თქვა პრეზიდენტი
      მინისტრი პარლამენტი საზღვარი მოლაპარაკება შეთანხმება წყალი რკინიგზა მოსავალი არჩევნები რეგიონი სოფელი მდინარე
      კომიტეტი მიწოდება ოპოზიცია ვიზიტი ორშაბათი ჟურნალისტები მცხოვრებლები კომპანია ხიდი ფასები ბიუჯეტი სასამართლო
      რეფორმა დამკვირვებლები დელეგაცია ზამთარი წყალსაცავი ნავსადგური საბაჟო უნივერსიტეტი არმია პოლიცია დევნილები
      სკოლა საავადმყოფო ქარხანა ბანკი გაზი ნავთობი ხორბალი გვალვა მიწისძვრა საქართველო სომხეთი აზერბაიჯანი რუსეთი`),
    particles: 17,
    beginnings: split(' გა და მო შე ჩა წა აღ მი გადა უ სა'),
    stems: split(`წერ კეთ თქმ სვლ ტან ცემ ღებ მარჯვ სახ ხურ ყიდ ზრდ ნახ რჩევ ძლევ ფას ქმნ შენ ცნობ ხელ ჯდომ მუშა
      სწავლ მართ ბრძოლ კვლევ დგომ ვაჭრ ლაპარაკ პატივ`),
    endings: split(' ა ება ობა ული ების ებს ისთვის ში ზე თან ელი ებული ობის ად ით ის'),
    people: split('ნინო კაპანაძე|გიორგი ბერიძე|თამარ ლომიძე', '|'),
    places: split('თბილისი|ბათუმი|ქუთაისი|გორი', '|'),
  },
  tr: {
    common: words(`ve bir bu için ile da de olan sonra olarak daha en çok gibi kadar o ancak ise dedi cumhurbaşkanı
      bakan meclis sınır görüşmeler anlaşma su demiryolu hasat seçim bölge köy ırmak komite tedarik muhalefet ziyaret
      pazartesi yetkililer gazeteciler sakinler şirket köprü boru hattı fiyatlar bütçe mahkeme reform gözlemciler
      heyet kış baraj liman gümrük hava üniversite ordu polis mülteciler okul hastane fabrika işçiler banka gaz
      petrol buğday kuraklık deprem Türkiye Ermenistan Gürcistan Azerbaycan Rusya Avrupa İstanbul Iğdır`),
    particles: 18,
    beginnings: split(' ön alt üst yan öz ana baş dış iç yarı'),
    stems: split(`çalış yaz gel git ver al bak bil düşün göster hazır geliş katıl geç yardım oku kur sat seç söz bul
      yapı başarı yaşa yerleş topla zaman ülke şehir güven değiş üret tüket ilişki ölç ışık`),
    endings: split(' lar ler ın in da de dan den lık lik cı ci ması mesi ların lerin mış miş acak ecek'),
    people: split('Elif Yılmaz|Murat Demir|İpek Kaya', '|'),
    places: split('Ankara|İstanbul|Kars|Trabzon', '|'),
  },
} as const satisfies Record<string, Vocabulary>;

export type Language = keyof typeof vocabularies;

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** Parts of words; between two spaces, or first, stands an empty one. */
function split(text: string, by: string | RegExp = /(?:\n\s*| )/): readonly string[] {
  return text.split(by);
}
