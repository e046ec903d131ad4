import { wordSet } from '../../util/word-list.ts';

/** English demonyms of regions, cities and peoples, in the singular. Written for this project. */
export const REGIONAL_DEMONYMS = wordSet(`
  scot scotsman scotswoman welshman welshwoman englishman englishwoman irishman irishwoman ulsterman cornishman yorkshireman
  yorkshirewoman orcadian shetlander londoner mancunian liverpudlian glaswegian aberdonian brummie geordie dubliner corkman
  kerryman kerrywoman galwegian mayoman donegalman tynesider
  texan californian floridian virginian georgian hawaiian alaskan ohioan iowan kansan oregonian nebraskan minnesotan
  wisconsinite michigander vermonter mainer montanan tennessean kentuckian alabamian mississippian louisianan oklahoman
  arizonan coloradan nevadan pennsylvanian carolinian marylander angeleno bostonian chicagoan philadelphian houstonian
  southerner northerner midwesterner westerner easterner islander highlander
  quebecer quebecker ontarian albertan manitoban torontonian montrealer newfoundlander vancouverite
  aussie kiwi queenslander tasmanian victorian sydneysider melburnian aucklander
  punjabi bengali tamil gujarati marathi kashmiri keralite malayali bihari rajasthani assamese mumbaikar delhiite sindhi pashtun
  yoruba igbo hausa kikuyu luo zulu xhosa
  catalan basque galician andalusian castilian bavarian prussian saxon swabian berliner parisian breton norman corsican
  sicilian sardinian roman neapolitan milanese venetian tuscan viennese tyrolean fleming walloon muscovite siberian chechen
  kurd uyghur tibetan cantonese african asian european
`);
