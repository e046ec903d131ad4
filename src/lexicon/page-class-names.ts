import { wordSet } from '../util/word-list.ts';

/**
 * Words of class names, ids, and the like for the parts of a page other than the article's text, English and Spanish. Two words
 * that stand for one (`read-more`) are joined. Written for this project.
 */

/** Descriptions and credits of pictures. */
export const CAPTION_CLASSES = wordSet(`
  caption captions figcaption credit credits photocredit imagecredit photocaption imagecaption mediacaption
  piefoto pieimagen leyenda epigrafe gallery galeria slideshow
`);

/** Bylines. */
export const BYLINE_CLASSES = wordSet(`
  byline bylines author authors authorbio contributor contributors autor autora autores firma firmas firmante bio
  periodista
`);

/** Publication times. */
export const TIME_CLASSES = wordSet(`
  timestamp time date datetime dateline published pubdate publishdate updated lastmodified readtime readingtime fecha
  hora actualizado
`);

/** Links to other articles. */
export const TEASER_CLASSES = wordSet(`
  related relateds relatedlinks relatedposts relatedstories relacionado relacionados relacionada relacionadas
  recirc recirculation readmore readalso readnext alsoread seealso teaser teasers promo promos promoted recommended
  recommendation recommendations recomendado recomendados recomendadas trending popular mostread mostpopular masleido
  masleidas morestories morenews moreon upnext nextarticle nextpost prevnext richlink inlinelink storylink linkslist
  outbrain taboola zergnet mgid leetambien leatambien leermas teinteresa
`);

/** Requests to subscribe, follow, or donate. */
export const SUBSCRIPTION_CLASSES = wordSet(`
  newsletter newsletters nl signup subscribe subscription subscriptions suscribete suscripcion suscripciones boletin
  boletines followus donate donation whatsapp telegram cta piano regwall optin mailchimp
`);

/** Paywalls. */
export const PAYWALL_CLASSES = wordSet('paywall paywalled gateway meter subscriberonly muro');

/** Buttons to pass an article on, and other tools. */
export const SHARE_CLASSES = wordSet(`
  share sharing shares sharebar sharetools socialshare social sharedaddy addtoany compartir redes toolbar toolbox
  articletools print audioplayer player
`);

/** Advertisements. */
export const ADVERTISEMENT_CLASSES = wordSet(`
  ad ads adv advert adverts advertisement advertising adslot adunit adcontainer adwrapper adsbygoogle banner publicidad
  pub sponsor sponsored sponsors dfp gpt
`);

/** Menus and other fixed parts of a site. */
export const MENU_CLASSES = wordSet(`
  nav navbar navigation menu submenu breadcrumb breadcrumbs migas sidebar offcanvas masthead colophon tags taglist
  etiquetas pagination pager search buscador cookie cookies consent gdpr modal popup overlay login skiplink
`);

/** Readers' comments. */
export const COMMENT_CLASSES = wordSet('comment comments commentlist disqus comentario comentarios respond');

/** Embedded posts of social networks. */
export const EMBED_CLASSES = wordSet(`
  twittertweet twittervideo instagrammedia tiktokembed fbpost blueskyembed mastodonembed redditembed embed embeds
`);

/** Standfirsts: summaries under a headline. */
export const STANDFIRST_CLASSES = wordSet(`
  standfirst dek deck subtitle subhead subheadline subheading strapline summary lead lede sapo bajada sumario entradilla
  subtitulo antetitulo copete
`);
