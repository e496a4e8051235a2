/** Names of those who publish and broadcast, without `The`; names behind a bar are forms of the same outlet. */
const AGENCIES_AND_PAPERS = `
Associated Press|AP|Reuters|Agence France-Presse|AFP|United Press International|UPI|Press Association|PA Media|Bloomberg
Bloomberg News|Bloomberg Politics|Canadian Press|Press Trust of India|PTI|Kyodo|Kyodo News|Yonhap|Yonhap News Agency
Yonhap news agency|Xinhua|Xinhua News Agency|TASS|Interfax|RIA Novosti|Anadolu|Anadolu Agency|ANSA|EFE|DPA|dpa|IRNA|SANA
Korean Central News Agency|KCNA|Ukrinform|Unian|Tasnim|Fars News Agency|McClatchy|Gannett|Tribune News Service
New York Times|NYT|NY Times|Washington Post|WaPo|Wall Street Journal|WSJ|Financial Times|FT|Guardian|Observer|USA TODAY
USA Today|Los Angeles Times|LA Times|Chicago Tribune|Chicago Sun-Times|Boston Globe|Boston Herald|New York Post
New York Daily News|Daily News|Newsday|Miami Herald|Tampa Bay Times|Orlando Sentinel|Sun-Sentinel|Palm Beach Post
Philadelphia Inquirer|Pittsburgh Post-Gazette|Baltimore Sun|Cleveland Plain Dealer|Plain Dealer|Columbus Dispatch
Cincinnati Enquirer|Detroit News|Detroit Free Press|Free Press|Des Moines Register|Milwaukee Journal Sentinel|Star Tribune
Minneapolis Star Tribune|Kansas City Star|St. Louis Post-Dispatch|Denver Post|Arizona Republic|Las Vegas Sun
Las Vegas Review-Journal|Salt Lake Tribune|Deseret News|Seattle Times|Oregonian|Sacramento Bee|San Francisco Chronicle
San Jose Mercury News|Mercury News|San Diego Union-Tribune|Orange County Register|Houston Chronicle|Dallas Morning News
Texas Tribune|Texas Observer|Austin American-Statesman|San Antonio Express-News|Atlanta Journal-Constitution
Charlotte Observer|Raleigh News & Observer|News & Observer|Richmond Times-Dispatch|Virginian-Pilot|Post and Courier
Tennessean|Courier-Journal|Indianapolis Star|Hartford Courant|Star-Ledger|Asbury Park Press|Buffalo News|Concord Monitor
Union Leader|New Hampshire Union Leader|Portland Press Herald|Bangor Daily News|Burlington Free Press|Providence Journal
Honolulu Star-Advertiser|Anchorage Daily News|Albuquerque Journal|Omaha World-Herald|Tulsa World|Oklahoman|Clarion-Ledger
Washington Times|Washington Examiner|Washington Free Beacon|Free Beacon|Weekly Standard|National Review|Christian Science Monitor
Times of London|Sunday Times|Daily Telegraph|Telegraph|Independent|Daily Mail|MailOnline|Daily Mirror|Daily Express
Evening Standard|Scotsman|Glasgow Herald|Irish Times|Irish Independent|Irish Examiner|Belfast Telegraph|Spectator
New Statesman|Private Eye|Economist|Le Monde|Le Figaro|Liberation|Der Spiegel|Spiegel|Die Zeit|Die Welt|Bild
Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|Handelsblatt|El País|El Mundo|La Repubblica|Corriere della Sera
La Stampa|NRC|De Telegraaf|De Standaard|Politiken|Dagens Nyheter|Aftenposten|Helsingin Sanomat|Gazeta Wyborcza
Kyiv Independent|Kyiv Post|Moscow Times|Novaya Gazeta|Kommersant|Izvestia|Pravda|Meduza|Haaretz|Jerusalem Post
Times of Israel|Yedioth Ahronoth|Maariv|Israel Hayom|Arab News|Gulf News|Khaleej Times|National|Al-Ahram|Hurriyet
Daily Sabah|Cumhuriyet|Hindustan Times|Times of India|Indian Express|Hindu|Economic Times|Mint|Dawn|Express Tribune
Daily Star|Prothom Alo|Philippine Star|Philippine Daily Inquirer|Inquirer|Rappler|Jakarta Post|Straits Times|Bangkok Post
South China Morning Post|SCMP|China Daily|Global Times|People's Daily|Caixin|Taipei Times|Japan Times|Asahi Shimbun
Yomiuri Shimbun|Mainichi Shimbun|Nikkei|Korea Herald|Korea Times|Chosun Ilbo|Sydney Morning Herald|Age|Australian
New Zealand Herald|Dominion Post|Globe and Mail|Toronto Star|National Post|Montreal Gazette|Vancouver Sun|La Presse
Folha de S.Paulo|O Globo|Clarín|La Nación|El Universal|Reforma|El Tiempo|Mail & Guardian|Daily Maverick|Daily Nation
East African|Punch|Vanguard|Premium Times|Sun|Metro|City A.M.|Stars and Stripes|Army Times|Military Times
`;

const BROADCASTERS = `
BBC|BBC News|BBC Radio 4|BBC Radio|BBC World Service|BBC Newsnight|ITV|ITV News|Channel 4|Channel 4 News|Channel 5|Sky News|GB News|TalkTV
LBC|RTÉ|RTE|CNN|CNN International|Fox News|Fox News Channel|Fox Business|Fox Business Network|Fox|Fox411|MSNBC|NBC|NBC News
CNBC|CBS|CBS News|ABC|ABC News|PBS|NPR|National Public Radio|C-SPAN|CSPAN|Univision|Telemundo|HBO|Comedy Central|Newsmax
Newsmax TV|One America News|OAN|BlazeTV|Sinclair|WGN|NY1|SiriusXM|Sirius XM|CBC|CBC News|CTV|CTV News|Global News|ABC Radio
SBS|Nine News|Seven News|RNZ|TVNZ|France 24|BFM TV|BFMTV|TF1|RTL|ARD|ZDF|Deutsche Welle|DW|RAI|NHK|Al Jazeera|Al Arabiya
Al-Arabiya|RT|Russia Today|Rossiya 1|Channel One|CGTN|CCTV|NDTV|India Today|Republic TV|GMA News|ABS-CBN|Channel NewsAsia
CNA|TRT World|Euronews|Voice of America|Radio Free Europe|Radio Free Asia|Radio Liberty|WABC|WNYC|WBUR|WMUR|KTLA|HuffPost Live
`;

const MAGAZINES_AND_SITES = `
Time|TIME|TIME magazine|Time magazine|Newsweek|New Yorker|Atlantic|Harper's|Vanity Fair|Vogue|GQ|Esquire|Rolling Stone|People
People Magazine|People magazine|Us Weekly|Variety|Hollywood Reporter|Billboard|Forbes|Fortune|Businessweek
Bloomberg Businessweek|Business Insider|Insider|Wired|WIRED|MIT Technology Review|Scientific American|New Scientist|Nature
Science|Lancet|National Geographic|Foreign Policy|Foreign Affairs|New Republic|Nation|Mother Jones|Reason|Slate|Salon|Vox
Axios|Politico|POLITICO|Politico Magazine|POLITICO Playbook|Roll Call|Hill|The Hill|Daily Beast|HuffPost|Huffington Post
BuzzFeed|BuzzFeed News|Vice|VICE News|Vice News|Quartz|Intercept|ProPublica|FiveThirtyEight|RealClearPolitics|Drudge Report
Daily Caller|Daily Wire|Blaze|The Blaze|TheBlaze|Breitbart|Breitbart News|Breitbart News Daily|Gateway Pundit|Infowars|RedState
Townhall|WorldNetDaily|Western Journalism|Federalist|Talking Points Memo|TPM|ThinkProgress|Think Progress|Media Matters
Mediaite|Raw Story|Grist|Gawker|Jezebel|Deadspin|Gizmodo|Verge|TechCrunch|Ars Technica|Recode|Engadget|CNET|ZDNet|Register
Bellingcat|PolitiFact|Politifact|FactCheck.org|Snopes|Yahoo News|Yahoo|Wikinews|Onion|LA Weekly|Village Voice|New York magazine
New York Magazine|New York Times Magazine|Texas Monthly|Washington Informer|Jewish Chronicle|Christian Post|Semafor|Puck|Punchbowl News
Decode DC|TMZ|E! News|Entertainment Weekly|Entertainment Tonight|ESPN|Sports Illustrated|Athletic|Marketplace|Deadline
`;

const SHOWS = `
Meet the Press|Face the Nation|This Week|State of the Union|Fox News Sunday|Fox & Friends|Fox and Friends|Morning Joe
Good Morning America|CBS This Morning|Today|Today Show|Today show|The View|View|Late Show|Tonight Show|Daily Show
The Daily Show|Saturday Night Live|SNL|Real Time|Nightline|Dateline|Hannity|Hardball|O'Reilly Factor|The O'Reilly Factor
Special Report|Kelly File|The Kelly File|New Day|Anderson Cooper 360|AC360|Situation Room|The Situation Room|The Lead
Rachel Maddow Show|The Rachel Maddow Show|All In|Last Word|With All Due Respect|All Things Considered|Morning Edition
Fresh Air|On Point|Here & Now|Washington Journal|NewsHour|PBS NewsHour|Evening News|World News Tonight|Nightly News
Newsnight|Question Time|Panorama|Andrew Marr Show|Today programme|Woman's Hour|Desert Island Discs|Daily Politics
The One Show|Good Morning Britain|This Morning|Peston|Newsmakers|Squawk Box|Mad Money|Late Night|Jimmy Kimmel Live
Ellen|Ellen DeGeneres Show|Oprah|Dr. Oz Show|The Five|60 Minutes|20/20|Frontline|Larry King Live|Charlie Rose|Piers Morgan Live
Sunday Politics|Newshour|The Axe Files|Serial|Insiders|7.30|Q&A|Four Corners|Lateline|Morning Ireland|Late Late Show
`;

const PLATFORM_NAMES = `
Twitter|X|Facebook|Instagram|Snapchat|YouTube|Youtube|TikTok|Telegram|WhatsApp|Reddit|Tumblr|LinkedIn|Pinterest|Periscope
Truth Social|Mastodon|Bluesky|Threads|Medium|Substack|Weibo|WeChat|VKontakte|Discord|Twitch|Myspace|Signal|Skype|Zoom
Facebook Live|Gab|Parler|Rumble|Quora|Flickr|Vine|Clubhouse
`;

const names = (list: string): string[] => list.trim().split(/\s*[|\n]\s*/);

export type OutletKind = 'outlet' | 'show' | 'platform';

/** By name, case counted, without a leading `The`. */
export const OUTLETS: ReadonlyMap<string, OutletKind> = new Map([
  ...names(SHOWS).map((name) => [name.replace(/^The /, ''), 'show'] as const),
  ...[AGENCIES_AND_PAPERS, BROADCASTERS, MAGAZINES_AND_SITES]
    .flatMap(names)
    .map((name) => [name.replace(/^The /, ''), 'outlet'] as const),
  ...names(PLATFORM_NAMES).map((name) => [name, 'platform'] as const),
]);

/** Names that are common words or names of other things too: believed only behind `the` with a capital, or a cue. */
export const DOUBTFUL_OUTLETS: ReadonlySet<string> = new Set(
  `Time TIME Nation Age Sun Hill Nature Science People National Independent Observer Medium Today View X Blaze Register Fox
  Reason Fortune Hindu Mint Dawn Punch Vanguard Metro Insider Signal Threads Verge Insiders Serial Ellen Deadline Athletic
  Vine Australian Telegraph Puck Hannity Oprah Peston Vice Inquirer Onion Bild Reforma Spectator Atlantic Economist
  Marketplace Variety Billboard Quartz Intercept Federalist Guardian RT PA Oklahoman Tennessean Frontline Dateline Wired`
    .trim()
    .split(/\s+/),
);

/** Last words of outlets' names that no list holds: the `Elmsford Gazette`, `Radio Norwich`. */
export const OUTLET_ENDINGS: ReadonlySet<string> = new Set(
  `Times Post News Herald Tribune Gazette Journal Chronicle Courier Examiner Dispatch Bee Sentinel Enquirer Inquirer Mail
  Telegraph Mirror Observer Express Standard Magazine magazine Radio TV Television Broadcasting Beacon Ledger Star-Ledger
  Argus Echo Advertiser Bulletin Daily Weekly Review Press Newspaper newspaper Newswire`
    .trim()
    .split(/\s+/),
);
