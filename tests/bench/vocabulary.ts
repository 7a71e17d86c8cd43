/**
 * Words of the languages that the region's newsrooms write in: text of them is about as long and as varied as real
 * text.
 */
export const vocabulary = {
  en: words(`the of and to in a that was for with on by said after from government president minister parliament
    border talks agreement water railway harvest election region village river committee memorandum supply
    opposition statement visit Monday according officials reporters villagers company bridge pipeline
    electricity prices budget court reform mission observers delegation summit journalists residents winter
    reservoir harbour customs weather museum university`),
  ru: words(`в и на что с по для после заявил президент министр парламент граница переговоры соглашение вода
    железная дорога урожай выборы область село река комитет поставки оппозиция визит понедельник чиновники
    журналисты жители компания мост трубопровод цены бюджет суд реформа наблюдатели делегация зима водохранилище
    порт таможня университет`),
  az: words(`və bu ilə üçün sonra dedi prezident nazir parlament sərhəd danışıqlar saziş su dəmir yolu məhsul
    seçki bölgə kənd çay komitə təchizat müxalifət səfər bazar ertəsi rəsmilər jurnalistlər sakinlər şirkət
    körpü boru kəməri qiymətlər büdcə məhkəmə islahat müşahidəçilər nümayəndə heyəti qış su anbarı liman gömrük
    hava universitet`),
  hy: words(`և է որ համար հետո ասաց նախագահ նախարար խորհրդարան սահման բանակցություններ համաձայնագիր ջուր
    երկաթուղի բերք ընտրություն մարզ գյուղ գետ հանձնաժողով մատակարարում ընդդիմություն այց երկուշաբթի պաշտոնյաներ
    լրագրողներ բնակիչներ ընկերություն կամուրջ գներ բյուջե դատարան բարեփոխում դիտորդներ պատվիրակություն ձմեռ
    ջրամբար մաքսատուն համալսարան`),
  ka: words(`და რომ ეს შემდეგ თქვა პრეზიდენტი მინისტრი პარლამენტი საზღვარი მოლაპარაკება შეთანხმება წყალი რკინიგზა
    მოსავალი არჩევნები რეგიონი სოფელი მდინარე კომიტეტი მიწოდება ოპოზიცია ვიზიტი ორშაბათი ჟურნალისტები
    მცხოვრებლები კომპანია ხიდი ფასები ბიუჯეტი სასამართლო რეფორმა დამკვირვებლები დელეგაცია ზამთარი წყალსაცავი
    ნავსადგური საბაჟო უნივერსიტეტი`),
};

export type Language = keyof typeof vocabulary;

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
