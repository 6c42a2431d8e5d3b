import { nameSet } from './name-set.ts';

/**
 * News agencies, and broadcasters with a news wire, by the full and the short names that credits
 * print. A short name that is also a common word (Trend, Beta, Petra) is left out: brackets or
 * strokes in a dateline show that it is an agency. After Wikipedia's list of news agencies:
 * https://en.wikipedia.org/wiki/List_of_news_agencies.
 */
const agencies = `
Reuters, Reuter, Thomson Reuters; Associated Press, AP; Agence France-Presse, AFP; Bloomberg, Bloomberg News;
United Press International, UPI; Dow Jones Newswires, Dow Jones; Deutsche Presse-Agentur, dpa; EFE, Agencia EFE;
ANSA; Adnkronos; AGI; PA Media, Press Association; Lusa; Ritzau; TT News Agency; NTB; STT; Baltic News Service, BNS;
ELTA; LETA; ERR, ERR News; Polish Press Agency, PAP; CTK, Czech News Agency; TASR; SITA; MTI; Austria Press Agency, APA;
Keystone-SDA, Swissinfo; Belga; ANP; Agerpres; Mediafax; BTA, Bulgarian News Agency; Tanjug; Hina; Fena; STA;
MIA; Albanian Telegraphic Agency; AMNA, ANA-MPA; Cyprus News Agency; Moldpres; Ukrinform; Interfax-Ukraine; UNIAN;
TASS, ITAR-TASS; Interfax; RIA Novosti; Sputnik; BelTA; Kazinform, Qazinform; KazTAG; Kabar; AKIpress; 24.kg;
UzA, Uzbekistan National News Agency; UzDaily; Khovar; Avesta; Trend News Agency; Azertac, AZERTAG; Report.az;
Armenpress; ARKA; Interpressnews; Anadolu Agency, Anadolu, AA; IHA; DHA; IRNA; Mehr News Agency, MNA; Tasnim; Fars News Agency;
ISNA; Shana; WAM, Emirates News Agency; SPA, Saudi Press Agency; QNA, Qatar News Agency; KUNA; BNA, Bahrain News Agency;
Oman News Agency, ONA; Petra News Agency, Jordan News Agency; SANA, Syrian Arab News Agency; NNA, National News Agency;
WAFA; Iraqi News Agency, INA; MENA, Middle East News Agency; Saba; SUNA; TAP; APS, Algeria Press Service; MAP; LANA;
PTI, Press Trust of India; ANI, Asian News International; IANS; UNI, United News of India; APP, Associated Press of Pakistan;
BSS, Bangladesh Sangbad Sangstha; UNB, United News of Bangladesh; RSS, Rastriya Samachar Samiti; Ada Derana; Kuensel; Bakhtar;
Pajhwok; Khaama Press; Montsame; Xinhua, Xinhua News Agency; China News Service, CNS; Kyodo, Kyodo News; Jiji Press, Jiji;
NHK; Yonhap, Yonhap News Agency; Newsis; KCNA; Central News Agency, CNA; Focus Taiwan; VNA, Vietnam News Agency; VOV; VGP;
Lao News Agency, KPL; AKP, Agence Kampuchea Presse; Myanmar News Agency; Thai News Agency, TNA; National News Bureau of Thailand, NNT;
Bernama; Antara, Antara News; Philippine News Agency, PNA; Tatoli; Australian Associated Press, AAP; Radio New Zealand, RNZ;
PACNEWS; Canadian Press, The Canadian Press; Notimex; Prensa Latina; ACN, Agencia Cubana de Noticias; Agencia Brasil;
Telam; Andina; ABI; AVN; Caribbean Media Corporation, CMC; Jamaica Information Service, JIS; KNA, Kenya News Agency;
News Agency of Nigeria, NAN; Ghana News Agency, GNA; SAnews; Nampa; Ethiopian News Agency, ENA; Fana; SONNA; Angop; AIM;
New Ziana; ZANIS; APANEWS; Panapress; Inter Press Service, IPS; RFE/RL; VOA, Voice of America; Deutsche Welle, DW; BBC, BBC News;
CNN; Al Jazeera; Asia News Network, ANN`;

const names = agencies.split(/[,;]/).map((name) => name.trim());
const acronyms = new Set(names.filter((name) => /^\p{Lu}{2,5}$/u.test(name)));
const isOther = nameSet(names.filter((name) => !acronyms.has(name)));

/** Whether a name is that of a news agency; "MAP" is one, "Map" is not. */
export function isNewsAgency(name: string): boolean {
  return acronyms.has(name) || isOther(name);
}
