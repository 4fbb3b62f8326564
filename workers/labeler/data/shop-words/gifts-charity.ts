import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Donations: charities, churches, crowdfunding and memberships that support a cause. */
export const GIFTS_CHARITY_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'gifts_charity',
    strength: 'strong',
    words: patternList(`
      charity*, charities, charitable, donation*, donations, donate*, donor*, fundrais*, fund raising, crowdfund*, foundation, foundatio, relief fund, food bank, foodbank, rescue mission, mission church, nonprofit, non profit, not for profit, red cross, salvation army, united way, habitat for humanity, churches, parish*, cathedral, ministry, ministries, synagogue*, mosque*, masjid, islamic center, islamic society, congregation*, gurdwara, diocese*, archdiocese*, catholic charities, lutheran, methodist*, baptist, baptists, baptist church, presbyterian*, episcopal*, evangelical*, adventist*, tithe*, tithes, offering, zakat, sadaqah, humanitarian, wildlife fund, conservancy, orphan*, childrens fund, cancer research, heart foundation, research uk, hospice shop charity, sponsor a child, unicef*, amnesty, greenpeace*, oxfam*, wwf, political action, campaign contribution, rotary*, lions club, kiwanis, gift registry, gift basket*
      donacion*, donaciones, donativo*, fundacion*, fundaciones, iglesia*, parroquia*, templo, diezmo*, ofrenda*, ministerio*, ministerios, caridad, beneficencia*, cruz roja, caritas*, sin fines de lucro, teleton*, banco de alimentos, hogar de paso, comunidad cristiana, centro cristiano, congregacion*, arquidiocesis*, diocesis*, apadrina*, obra social, misionera*
      doacao*, doacoes, igreja*, paroquia*, fundacao*, dizimo*, oferta igreja, instituicao de caridade, instituto social, ministerio cristao, comunidade crista, medicos sem fronteiras
      association caritative, secours*, secours populaire, croix rouge, restos du coeur, eglise*, paroisse*, fondation*, oeuvre*, mosquee*, cagnotte*, solidarite*, medecins sans frontieres, telethon*, denier du culte, diocese de
      spende*, spenden*, stiftung*, *stiftung, kirche*, *kirche, kirchengemeinde*, gemeinnutzig*, hilfswerk*, diakonie*, rotes kreuz, deutsches rotes kreuz, welthungerhilfe*, forderverein*, foerderverein*, arzte ohne grenzen, caritasverband, patenschaft*, moschee*, pfarramt, pfarrei*, donazion*, chiesa*, parrocchia*, fondazione*, onlus, stichting*, kerk, donatie*, nadace, kirke, kyrka, stiftelse*, stiftelsen
      church
    `),
  },
  {
    category: 'gifts_charity',
    strength: 'weak',
    words: patternList(
      'fund, gift card, giftcard, gift cards, gift certificate*, society, trust, aid, appeal, community fund, hope, faith, christian, catholic, cristiana, cristiano, jesus, christ, cristo, saint church, jewish, hebrew, chabad, hindu, buddhist, sangha, ministerial, voluntari*, volunteer*, friends of, amigos de, amis de, freunde, verein, asociacion, associacao, association, associazione, corporacion, membership drive, patron*, support us, sponsor*, mission, temple, chapel, ong, catedral, santuario, capela',
    ),
  },
]
