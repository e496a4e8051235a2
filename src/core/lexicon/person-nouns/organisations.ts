/** Nouns for what people found, join, read or work for. */
export const ORGANISATIONS = `
  academy administration agency airforce airline alliance archdiocese archive army assembly association authority
  automaker bakery bank behemoth bloc blog board body bookshop bookstore bourse brand brewery broadsheet brokerage
  bundestag bureau business cabinet campaign carmaker carrier casino caucus chain chamber channel charity chipmaker
  church cinema clinic club co-operative coalition coastguard collective college commission committee company
  confederation conglomerate congress conservatory consortium constabulary consulate consultancy convent convention
  cooperative corporation council court daily dealership denomination department diocese directorate division
  drugmaker duma embassy enterprise entity exchange factory faculty federation firm force foundation franchise fund
  gallery gendarmerie giant government guild homebuilder hospice hospital hotel housebuilder hq initiative
  inspectorate institute institution insurer jail journal judiciary junta kindergarten knesset kremlin lab laboratory
  league legislature lender library lobby magazine manufacturer military ministry monarchy monastery movement
  multinational municipality museum navy network newsletter newspaper newsroom newswire ngo non-profit nonprofit
  observatory office organisation organization orphanage outlet pac panel paper parish parliament partnership party
  penitentiary pentagon pharmacy planemaker portal prison provider publication quango railroad railway refinery
  regime registry regulator restaurant school secretariat seminary senate shipyard shop site society start-up startup
  station store studio subcommittee subsidiary supermarket supplier syndicate synod tabloid taskforce team telco
  theater theatre think-tank thinktank treasury tribunal trust union university utility vatican venture vineyard
  watchdog website weekly winery wire zoo`;
