// First names usual in and around Liège, so that "Jean Station" is a person and no street. Folded.

export const firstNames: ReadonlySet<string> = new Set(
  `adam adrien agnes ahmed aicha alain albert alessandro alessia alex alexandra alexandre alexis alfonso alice
  aline alison amandine amelie amina amine an ana anais andre andrea andree anita ann anna anne annick annie
  anthony antoine antonio antonella arnaud arthur asmaa astrid audrey aurelie aurelien axel axelle barbara bart
  bastien beatrice benedicte benjamin benoit bernadette bernard bernd bert bertrand bob boris brigitte bruno
  camille carine carla carlo carlos carmela caroline catherine cecile cedric celine chantal charles charlotte
  chiara chloe chris christel christelle christian christiane christine christophe claire clara claude claudia
  claudine clement colette colin concetta corinne cristina cyril damien daniel daniela daniele danielle danny david
  deborah delphine denis denise didier diego dieter dirk dominique edith eddy edouard elena eliane elias elif elisa
  elisabeth elise elodie els emilie emilio emma emmanuel enzo eric erika erwin esteban ester estelle etienne eva
  evelyne fabian fabien fabienne fabrice fanny farid fatiha fatima fatma fernand fernande filip filippo florence
  florent florian franca francesca francesco franck franco francois francoise frank frans fred frederic frederique
  gabriel gabriella gaetan genevieve georges georgette gerald geraldine gerard gerda germaine ghislaine gianni
  giorgio giovanna giovanni gisele giuseppe gregory greta guido guillaume guy hamid hans hanna hassan heidi helene
  henri henriette hendrik herve hilda hubert hugo huguette ibrahim ida ilse imane ines ingrid irene iris isabelle
  ivan jacqueline jacques jamila jan jana janine jason jasmine jean jeanne jeannine jeremy jerome jessica joel joelle
  johan johanna john jonathan jorge jose joseph josephine josette josiane jozef juan judith jules julia julie julien
  juliette jurgen justine karim karin karine karl katrien katia kevin khadija khalid koen kristof kurt laetitia
  laila latifa laura laure laurence laurent laurie lea leila leo leon leonie lia liliane lina linda lionel lisa lise
  livia loic lola louis louise luc luca lucas lucia lucie lucien lucienne ludovic luigi luis lydia lydie maarten
  madeleine magali malika manon manuel manuela marc marcel marcelle marco margot maria mariam marianne marie
  marijke marina mario marion marius marjorie mark marleen martin martine mathieu mathilde mathis matteo
  maurice maurizio max maxime mehdi mehmet melanie melissa michael michel micheline michele michelle mike milan
  mimoun miguel mireille mohamed mohammed mona monica monique morgane mourad mustafa muriel myriam nabil nadege
  nadia nadine naima nancy natacha nathalie nathan nicolas nicole nico noah noe noemie nora norbert odette olga
  olivia olivier omar oscar pablo pascal pascale pascaline patricia patrick patrizia paul paula paulette pauline
  pedro peter petra philippe pier pierre pierrette piet pietro pilar quentin rachel rachid rafael raphael raymond
  rebecca regine regis rene renee renaud ria rita robert roberto robin roger roland romain rosa rosalie rosanna
  rosario rose roxane rudy ruth sabine sabrina said salvatore samia samir samira samuel sandra sandrine sara sarah
  sebastien serge sergio severine silvia simon simone sofia sonia sophie stefan stefania stefano stephane stephanie
  steve steven sven sylvain sylvia sylvie tania tatiana teresa thea theo therese thibault thierry thomas tim tom
  tony ursula valentin valentine valerie vanessa veronique vero veerle victor victoria vincent vincenzo virginie
  viviane walter wendy werner wim xavier yann yannick yasmina yasmine yolande youssef yves yvette yvon yvonne
  zineb zoe`.split(/\s+/),
);
