<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
 <context>
  <name>Meldpoort</name>
  <message>
   <source>&amp;Accounts</source>
   <translation>&amp;Accounts</translation>
  </message>
  <message>
   <source>&amp;Afdrukken</source>
   <translation>&amp;Print</translation>
  </message>
  <message>
   <source>&amp;Afsluiten</source>
   <translation>&amp;Quit</translation>
  </message>
  <message>
   <source>&amp;Beheer</source>
   <translation>&amp;Manage</translation>
  </message>
  <message>
   <source>&amp;Certificaat van de inrichting</source>
   <translation>&amp;Certificate of the facility</translation>
  </message>
  <message>
   <source>&amp;Controle</source>
   <translation>&amp;Audit</translation>
  </message>
  <message>
   <source>&amp;Daglijst afdrukken</source>
   <translation>Print &amp;day list</translation>
  </message>
  <message>
   <source>&amp;Deze computer toevoegen</source>
   <translation>A&amp;dd this computer</translation>
  </message>
  <message>
   <source>&amp;Dien in bij de teamleider</source>
   <translation>&amp;Submit to the team lead</translation>
  </message>
  <message>
   <source>&amp;Ga naar</source>
   <translation>&amp;Go to</translation>
  </message>
  <message>
   <source>&amp;Ga verder</source>
   <translation>&amp;Continue</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>&amp;Inloggen</source>
   <translation>&amp;Log in</translation>
  </message>
  <message>
   <source>&amp;Instellingen</source>
   <translation>&amp;Settings</translation>
  </message>
  <message>
   <source>&amp;Kopiëren</source>
   <translation>&amp;Copy</translation>
  </message>
  <message>
   <source>&amp;Logboek</source>
   <translation>&amp;Journal</translation>
  </message>
  <message>
   <source>&amp;Mijn account</source>
   <translation>&amp;My account</translation>
  </message>
  <message>
   <source>&amp;Nieuwe kluis maken</source>
   <translation>Make a &amp;new vault</translation>
  </message>
  <message>
   <source>&amp;Nieuwe zaak</source>
   <translation>&amp;New case</translation>
  </message>
  <message>
   <source>&amp;Onderzoek van de kluis</source>
   <translation>&amp;Inspection of the vault</translation>
  </message>
  <message>
   <source>&amp;Ontgrendelen</source>
   <translation>&amp;Unlock</translation>
  </message>
  <message>
   <source>&amp;Oprichting van de kluis</source>
   <translation>&amp;Founding of the vault</translation>
  </message>
  <message>
   <source>&amp;Opslaan</source>
   <translation>&amp;Save</translation>
  </message>
  <message>
   <source>&amp;Over Meldpoort</source>
   <translation>&amp;About Meldpoort</translation>
  </message>
  <message>
   <source>&amp;Signaal noteren</source>
   <translation>&amp;Record a signal</translation>
  </message>
  <message>
   <source>&amp;Stoppen</source>
   <translation>&amp;Stop</translation>
  </message>
  <message>
   <source>&amp;Terug naar de controle</source>
   <translation>&amp;Back to the check</translation>
  </message>
  <message>
   <source>&amp;Terug naar de werklijst</source>
   <translation>&amp;Back to the work list</translation>
  </message>
  <message>
   <source>&amp;Terug naar inloggen</source>
   <translation>&amp;Back to log in</translation>
  </message>
  <message>
   <source>&amp;Toch verder</source>
   <translation>Continue any&amp;way</translation>
  </message>
  <message>
   <source>&amp;Toon</source>
   <translation>&amp;Show</translation>
  </message>
  <message>
   <source>&amp;Verder</source>
   <translation>&amp;Next</translation>
  </message>
  <message>
   <source>&amp;Vergrendelen</source>
   <translation>&amp;Lock</translation>
  </message>
  <message>
   <source>&amp;Verstrekkingenregister</source>
   <translation>&amp;Disclosure register</translation>
  </message>
  <message>
   <source>&amp;Vorige</source>
   <translation>&amp;Back</translation>
  </message>
  <message>
   <source>&amp;Werklijst</source>
   <translation>&amp;Work list</translation>
  </message>
  <message>
   <source>&amp;Zaak</source>
   <translation>&amp;Case</translation>
  </message>
  <message>
   <source>&amp;Zoeken</source>
   <translation>S&amp;earch</translation>
  </message>
  <message>
   <source>'Zonder beslissing' is een signaal, geen restpost. Eigen keuze van dit programma.</source>
   <translation>'Without a decision' is a signal, not something left over. Own choice of this program.</translation>
  </message>
  <message>
   <source>(Ex-)partner</source>
   <translation>(Former) partner</translation>
  </message>
  <message>
   <source>(niet verplicht)</source>
   <translation>(not required)</translation>
  </message>
  <message>
   <source>+ Is nu: {text}</source>
   <translation>+ Is now: {text}</translation>
  </message>
  <message>
   <source>1 dag te laat</source>
   <translation>1 day late</translation>
  </message>
  <message>
   <source>1 minuut</source>
   <translation>1 minute</translation>
  </message>
  <message>
   <source>1 seconde</source>
   <translation>1 second</translation>
  </message>
  <message>
   <source>1 zaak</source>
   <translation>1 case</translation>
  </message>
  <message>
   <source>1. {naam} maakt de kluis: {stand}.</source>
   <translation>1. {naam} makes the vault: {stand}.</translation>
  </message>
  <message>
   <source>18a (re-integratie, met het college)</source>
   <translation>18a (re-integration, with the college)</translation>
  </message>
  <message>
   <source>18b gaat over "een gedetineerde".</source>
   <translation>18b is about "a detained person" (een gedetineerde).</translation>
  </message>
  <message>
   <source>18b noemt alleen de burgemeester.</source>
   <translation>18b names only the burgemeester.</translation>
  </message>
  <message>
   <source>18b noemt geen nummer. Standaard vraagt het programma er niet om.</source>
   <translation>18b names no number. By default the program does not ask for it.</translation>
  </message>
  <message>
   <source>2. {naam} nodigt een tweede oprichter uit: {stand}.</source>
   <translation>2. {naam} invites a second founder: {stand}.</translation>
  </message>
  <message>
   <source>3-1-2027 of maart 1985</source>
   <translation>3-1-2027 or March 1985</translation>
  </message>
  <message>
   <source>3. {naam} activeert het eigen account: {stand}.</source>
   <translation>3. {naam} activates their own account: {stand}.</translation>
  </message>
  <message>
   <source>4. {naam} logt in, vergelijkt de vingerafdruk van {eerste} en bevestigt: {stand}.</source>
   <translation>4. {naam} logs in, compares the fingerprint of {eerste} and confirms: {stand}.</translation>
  </message>
  <message>
   <source>ACUTE-2007</source>
   <translation>ACUTE-2007</translation>
  </message>
  <message>
   <source>Aan het &amp;werk</source>
   <translation>Get to &amp;work</translation>
  </message>
  <message>
   <source>Aan wie</source>
   <translation>To whom</translation>
  </message>
  <message>
   <source>Aan wie gaf u het wachtwoord?</source>
   <translation>To whom did you give the password?</translation>
  </message>
  <message>
   <source>Aan wie? (naam)</source>
   <translation>To whom? (name)</translation>
  </message>
  <message>
   <source>Aangehouden</source>
   <translation>On hold</translation>
  </message>
  <message>
   <source>Aangepast</source>
   <translation>Changed</translation>
  </message>
  <message>
   <source>Aangepast.</source>
   <translation>Changed.</translation>
  </message>
  <message>
   <source>Aangepast. {because}</source>
   <translation>Changed. {because}</translation>
  </message>
  <message>
   <source>Aangetekende post</source>
   <translation>Registered post</translation>
  </message>
  <message>
   <source>Aanhouden</source>
   <translation>Hold</translation>
  </message>
  <message>
   <source>Aanhouden tot</source>
   <translation>Hold until</translation>
  </message>
  <message>
   <source>Aard van het misdrijf</source>
   <translation>Nature of the offence</translation>
  </message>
  <message>
   <source>Account &amp;activeren</source>
   <translation>&amp;Activate account</translation>
  </message>
  <message>
   <source>Account &amp;herstellen</source>
   <translation>&amp;Restore account</translation>
  </message>
  <message>
   <source>Account &amp;intrekken</source>
   <translation>&amp;Revoke account</translation>
  </message>
  <message>
   <source>Account activeren</source>
   <translation>Activate account</translation>
  </message>
  <message>
   <source>Account intrekken</source>
   <translation>Revoke account</translation>
  </message>
  <message>
   <source>Account van {naam} intrekken?</source>
   <translation>Revoke the account of {naam}?</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Accounts</translation>
  </message>
  <message>
   <source>Achternaam</source>
   <translation>Surname</translation>
  </message>
  <message>
   <source>Actief. Rol die werkt: {rollen}. Wacht op handtekeningen voor: {wachtend}.</source>
   <translation>Active. Role that works: {rollen}. Waiting for signatures for: {wachtend}.</translation>
  </message>
  <message>
   <source>Actief. Rol: {rollen}.</source>
   <translation>Active. Role: {rollen}.</translation>
  </message>
  <message>
   <source>Activeringscode</source>
   <translation>Activation code</translation>
  </message>
  <message>
   <source>Acute dreiging: politie of 112</source>
   <translation>Acute threat: police or 112</translation>
  </message>
  <message>
   <source>Adres</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Adres voor antwoorden</source>
   <translation>Address for replies</translation>
  </message>
  <message>
   <source>Adres vóór detentie</source>
   <translation>Address before detention</translation>
  </message>
  <message>
   <source>Adressen</source>
   <translation>Addresses</translation>
  </message>
  <message>
   <source>Afdekken</source>
   <translation>Cover</translation>
  </message>
  <message>
   <source>Afdeling</source>
   <translation>Ward</translation>
  </message>
  <message>
   <source>Afgedekt in {place}: {what}</source>
   <translation>Covered in {place}: {what}</translation>
  </message>
  <message>
   <source>Afgesloten</source>
   <translation>Closed</translation>
  </message>
  <message>
   <source>Afgewezen of afgelopen</source>
   <translation>Refused or ended</translation>
  </message>
  <message>
   <source>Afweging</source>
   <translation>Weighing</translation>
  </message>
  <message>
   <source>Afweging en controle</source>
   <translation>Weighing and checking</translation>
  </message>
  <message>
   <source>Alarm: dagen voor de vrijlating</source>
   <translation>Alarm: days before the release</translation>
  </message>
  <message>
   <source>Alle antwoorden</source>
   <translation>All answers</translation>
  </message>
  <message>
   <source>Alle drie zijn een volwaardige uitkomst.</source>
   <translation>All three are a full outcome.</translation>
  </message>
  <message>
   <source>Alle voorwaarden van de wet zijn ‘ja’, en toch stelt de maker voor niet te melden. De wet zegt “verstrekken”.</source>
   <translation>All conditions of the law are ‘yes’, and yet the maker proposes not to notify. The law says “verstrekken” (provide).</translation>
  </message>
  <message>
   <source>Alle voorwaarden van de wet zijn ‘ja’, en toch stelt u voor niet te melden. De wet zegt “verstrekken”. Leg uit waarom niet.</source>
   <translation>All conditions of the law are ‘yes’, and yet you propose not to notify. The law says “verstrekken” (provide). Explain why not.</translation>
  </message>
  <message>
   <source>Alle zaken</source>
   <translation>All cases</translation>
  </message>
  <message>
   <source>Alleen als de gemeente dit nodig heeft.</source>
   <translation>Only if the gemeente needs this.</translation>
  </message>
  <message>
   <source>Alleen als geen andere wettelijke weg past.</source>
   <translation>Only if no other way in the law fits.</translation>
  </message>
  <message>
   <source>Alleen als het voor deze melding nodig is.</source>
   <translation>Only if it is needed for this notification.</translation>
  </message>
  <message>
   <source>Alleen als het voor het risico telt.</source>
   <translation>Only if it matters for the risk.</translation>
  </message>
  <message>
   <source>Alleen als u dat kiest in stap 6.</source>
   <translation>Only if you choose so in step 6.</translation>
  </message>
  <message>
   <source>Alleen de conclusie</source>
   <translation>Only the conclusion</translation>
  </message>
  <message>
   <source>Alleen de tweede oprichter bevestigt de oprichting, één keer. Laat die persoon inloggen.</source>
   <translation>Only the second founder confirms the founding, once. Let that person log in.</translation>
  </message>
  <message>
   <source>Alleen een maand of een jaar mag ook, zoals maart 1985.</source>
   <translation>Only a month or a year is allowed too, such as March 1985.</translation>
  </message>
  <message>
   <source>Alleen het feit en de stand, niet de inhoud.</source>
   <translation>Only the fact and how it stands, not the content.</translation>
  </message>
  <message>
   <source>Alleen nodig als een ander gemachtigd is.</source>
   <translation>Only needed if someone else is authorised.</translation>
  </message>
  <message>
   <source>Alleen nodig bij gevaar voor verwisseling.</source>
   <translation>Only needed if people could be mixed up.</translation>
  </message>
  <message>
   <source>Alleen wat al in de taxatie of delictanalyse staat, en alleen als het niet zonder kan. Nooit iets uit het medisch dossier.</source>
   <translation>Only what is already in the assessment or offence analysis, and only if it cannot be left out. Never anything from the medical file.</translation>
  </message>
  <message>
   <source>Alleen wat al in die stukken staat. Nooit iets uit het medisch dossier.</source>
   <translation>Only what is already in those documents. Never anything from the medical file.</translation>
  </message>
  <message>
   <source>Alleen wat de ernst en de duur duidelijk maakt.</source>
   <translation>Only what makes clear how serious it is and how long it lasts.</translation>
  </message>
  <message>
   <source>Alleen wat het is en hoe ver het is, niet de inhoud.</source>
   <translation>Only what it is and how far it is, not the content.</translation>
  </message>
  <message>
   <source>Alleen wat nodig is.</source>
   <translation>Only what is needed.</translation>
  </message>
  <message>
   <source>Alleen wie de zaak maakte, kan dit doen. Vraag die collega.</source>
   <translation>Only the person who made the case can do this. Ask that colleague.</translation>
  </message>
  <message>
   <source>Alleen {name}</source>
   <translation>Only {name}</translation>
  </message>
  <message>
   <source>Alles</source>
   <translation>Everything</translation>
  </message>
  <message>
   <source>Alles klopt</source>
   <translation>Everything is right</translation>
  </message>
  <message>
   <source>Ander</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>Ander adres</source>
   <translation>Other address</translation>
  </message>
  <message>
   <source>Ander einde van de detentie</source>
   <translation>Other end of the detention</translation>
  </message>
  <message>
   <source>Andere herkomst</source>
   <translation>Other origin</translation>
  </message>
  <message>
   <source>Andere rollen geven</source>
   <translation>Give other roles</translation>
  </message>
  <message>
   <source>Andere titel</source>
   <translation>Other legal title</translation>
  </message>
  <message>
   <source>Andere trajecten</source>
   <translation>Other programmes</translation>
  </message>
  <message>
   <source>Andere weg</source>
   <translation>Other way</translation>
  </message>
  <message>
   <source>Anders</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>Anders (nooit gewone e-mail)</source>
   <translation>Other (never ordinary e-mail)</translation>
  </message>
  <message>
   <source>Anders hindert het een onderzoek of een procedure</source>
   <translation>Otherwise it obstructs an investigation or a procedure</translation>
  </message>
  <message>
   <source>Anders raakt de zaak uit beeld.</source>
   <translation>Otherwise the case gets lost from view.</translation>
  </message>
  <message>
   <source>Anders schaadt het de opsporing, de vervolging of de uitvoering van straffen</source>
   <translation>Otherwise it harms the detection, the prosecution or the execution of sentences</translation>
  </message>
  <message>
   <source>Anders staat alleen hun functie er.</source>
   <translation>Otherwise only their function is shown.</translation>
  </message>
  <message>
   <source>Antwoord van de maker: {answer}</source>
   <translation>Answer of the maker: {answer}</translation>
  </message>
  <message>
   <source>Antwoorden van de zaak</source>
   <translation>Answers of the case</translation>
  </message>
  <message>
   <source>Art. 18b lid 1 Pbw noemt de directeur.</source>
   <translation>Art. 18b(1) Pbw names the directeur.</translation>
  </message>
  <message>
   <source>Artikel 18b noemt de directeur. Een ander kan gemachtigd zijn. Hoe is dat bij u geregeld?</source>
   <translation>Article 18b names the directeur. Someone else can be authorised (gemachtigd). How is this arranged at your facility?</translation>
  </message>
  <message>
   <source>Artikel 18b noemt geen nummer. Leg hieronder de grond vast.</source>
   <translation>Article 18b names no number. Record the ground below.</translation>
  </message>
  <message>
   <source>Artikel 18b noemt geen nummer. Vul het alleen in als het echt nodig is.</source>
   <translation>Article 18b names no number. Fill it in only if it is really needed.</translation>
  </message>
  <message>
   <source>Artikel en naam van het feit</source>
   <translation>Article and name of the offence</translation>
  </message>
  <message>
   <source>BIJ (art. 11a Bjsg)</source>
   <translation>BIJ (art. 11a Bjsg)</translation>
  </message>
  <message>
   <source>BIJ (bestuurlijke informatie justitiabelen)</source>
   <translation>BIJ (bestuurlijke informatie justitiabelen)</translation>
  </message>
  <message>
   <source>BIJ of 18a is genoeg</source>
   <translation>BIJ or 18a is enough</translation>
  </message>
  <message>
   <source>BRP-adres</source>
   <translation>BRP address (population register)</translation>
  </message>
  <message>
   <source>BSN</source>
   <translation>BSN</translation>
  </message>
  <message>
   <source>Beantwoord</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>Beantwoord de vraag ‘{label}’.</source>
   <translation>Answer the question ‘{label}’.</translation>
  </message>
  <message>
   <source>Beeld (*.png *.jpg *.jpeg *.pdf *.svg)</source>
   <translation>Picture (*.png *.jpg *.jpeg *.pdf *.svg)</translation>
  </message>
  <message>
   <source>Begin een nieuwe versie</source>
   <translation>Start a new version</translation>
  </message>
  <message>
   <source>Begin een nieuwe zaak, noteer een signaal of lees een zaakbestand in.</source>
   <translation>Start a new case, record a signal or import a case file.</translation>
  </message>
  <message>
   <source>Begin van de detentie</source>
   <translation>Start of the detention</translation>
  </message>
  <message>
   <source>Behandeling</source>
   <translation>Treatment</translation>
  </message>
  <message>
   <source>Behandeling of training</source>
   <translation>Treatment or training</translation>
  </message>
  <message>
   <source>Behandeling of training: wat en hoe ver?</source>
   <translation>Treatment or training: what and how far?</translation>
  </message>
  <message>
   <source>Behandeltekst</source>
   <translation>Handling text</translation>
  </message>
  <message>
   <source>Bekeek u deze bron?</source>
   <translation>Did you consult this source?</translation>
  </message>
  <message>
   <source>Bekeken</source>
   <translation>Consulted</translation>
  </message>
  <message>
   <source>Bekeken bronnen</source>
   <translation>Sources consulted</translation>
  </message>
  <message>
   <source>Bekenden</source>
   <translation>Acquaintances</translation>
  </message>
  <message>
   <source>Bekijk als pdf</source>
   <translation>View as PDF</translation>
  </message>
  <message>
   <source>Bekijk de brief</source>
   <translation>View the letter</translation>
  </message>
  <message>
   <source>Bekijk de brief aan {name}</source>
   <translation>View the letter to {name}</translation>
  </message>
  <message>
   <source>Bel. Wacht niet op dit programma.</source>
   <translation>Call. Do not wait for this program.</translation>
  </message>
  <message>
   <source>Beleidsregel</source>
   <translation>Policy rule (beleidsregel)</translation>
  </message>
  <message>
   <source>Beoordeelt zaken van een ander. Nooit de eigen zaken.</source>
   <translation>Reviews cases of someone else. Never their own cases.</translation>
  </message>
  <message>
   <source>Beoordelen</source>
   <translation>Review</translation>
  </message>
  <message>
   <source>Beoordelen: {name}</source>
   <translation>Review: {name}</translation>
  </message>
  <message>
   <source>Bepaalt hoe snel iemand moet handelen.</source>
   <translation>Determines how fast someone must act.</translation>
  </message>
  <message>
   <source>Bepaalt of er toezicht volgt.</source>
   <translation>Determines whether supervision follows.</translation>
  </message>
  <message>
   <source>Bereikbaar</source>
   <translation>Can be reached</translation>
  </message>
  <message>
   <source>Bereikbaar tot</source>
   <translation>Can be reached until</translation>
  </message>
  <message>
   <source>Bericht aan de burgemeester bij terugkeer na een onherroepelijke veroordeling voor bepaalde feiten.</source>
   <translation>Message to the burgemeester about a return after a final (onherroepelijk) conviction for certain offences.</translation>
  </message>
  <message>
   <source>Berichtnummer van de officiële voorziening</source>
   <translation>Message number of the official facility</translation>
  </message>
  <message>
   <source>Beslis en bezegel</source>
   <translation>Decide and seal</translation>
  </message>
  <message>
   <source>Beslis: melden</source>
   <translation>Decide: notify</translation>
  </message>
  <message>
   <source>Beslis: niet melden</source>
   <translation>Decide: do not notify</translation>
  </message>
  <message>
   <source>Beslissen</source>
   <translation>Decide</translation>
  </message>
  <message>
   <source>Beslissing: melden</source>
   <translation>Decision: notify</translation>
  </message>
  <message>
   <source>Beslissing: niet melden</source>
   <translation>Decision: do not notify</translation>
  </message>
  <message>
   <source>Beslist of er gemeld wordt: de directeur of wie daartoe gemachtigd is.</source>
   <translation>Decides whether to notify: the directeur or a person authorised to do so (gemachtigd).</translation>
  </message>
  <message>
   <source>Beslist: melden</source>
   <translation>Decided: notify</translation>
  </message>
  <message>
   <source>Beslist: niet melden</source>
   <translation>Decided: do not notify</translation>
  </message>
  <message>
   <source>Besproken in het MDO</source>
   <translation>Discussed in the MDO</translation>
  </message>
  <message>
   <source>Bestaande verboden</source>
   <translation>Existing bans</translation>
  </message>
  <message>
   <source>Bestand</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Bestand &amp;kiezen</source>
   <translation>Choose &amp;file</translation>
  </message>
  <message>
   <source>Betrokkene</source>
   <translation>The person concerned</translation>
  </message>
  <message>
   <source>Betrokkene informeren</source>
   <translation>Informing the person concerned</translation>
  </message>
  <message>
   <source>Betrokkene ingelicht</source>
   <translation>Person concerned informed</translation>
  </message>
  <message>
   <source>Betrokkene moet het begrijpen.</source>
   <translation>The person concerned must understand it.</translation>
  </message>
  <message>
   <source>Betrokkene weet het nog niet: {status}.</source>
   <translation>The person concerned does not know yet: {status}.</translation>
  </message>
  <message>
   <source>Beveiligd verzendplatform</source>
   <translation>Secure mail service</translation>
  </message>
  <message>
   <source>Bevestig en bezegel</source>
   <translation>Confirm and seal</translation>
  </message>
  <message>
   <source>Bevestigen</source>
   <translation>Confirm</translation>
  </message>
  <message>
   <source>Bewaar deze stand buiten de kluis, bijvoorbeeld op papier. Bij een later onderzoek ziet u dan of er regels zijn weggehaald.</source>
   <translation>Keep this state outside the vault, for example on paper. A later inspection then shows you whether lines were taken away.</translation>
  </message>
  <message>
   <source>Bewaar het exemplaar</source>
   <translation>Save the exemplar</translation>
  </message>
  <message>
   <source>Bewaar opmerking</source>
   <translation>Save remark</translation>
  </message>
  <message>
   <source>Bewaar opmerking: {label}</source>
   <translation>Save remark: {label}</translation>
  </message>
  <message>
   <source>Bewaar {name}</source>
   <translation>Save {name}</translation>
  </message>
  <message>
   <source>Bewaard en teruggelezen: {name}</source>
   <translation>Saved and read back: {name}</translation>
  </message>
  <message>
   <source>Bewaarregel voor de werkkopie</source>
   <translation>Retention rule for the working copy</translation>
  </message>
  <message>
   <source>Bewaren als bestand</source>
   <translation>Save as file</translation>
  </message>
  <message>
   <source>Bewaren als bestand: certificaat {nummer}</source>
   <translation>Save as file: certificate {nummer}</translation>
  </message>
  <message>
   <source>Bewaren en verantwoorden</source>
   <translation>Keeping and accounting for it</translation>
  </message>
  <message>
   <source>Bewaren tot</source>
   <translation>Keep until</translation>
  </message>
  <message>
   <source>Bezegel: niet melden</source>
   <translation>Seal: do not notify</translation>
  </message>
  <message>
   <source>Bezegeld. De beslissing staat vast.</source>
   <translation>Sealed. The decision stands.</translation>
  </message>
  <message>
   <source>Bezegeld. De directeur of gemachtigde beslist nu.</source>
   <translation>Sealed. The directeur or the authorised person decides now.</translation>
  </message>
  <message>
   <source>Bezegeld. De maker of de directeur moet het nog bevestigen.</source>
   <translation>Sealed. The maker or the directeur still has to confirm it.</translation>
  </message>
  <message>
   <source>Bezegeld. De melding kan nu worden overhandigd.</source>
   <translation>Sealed. The notification can now be handed over.</translation>
  </message>
  <message>
   <source>Bezegeld. Er wordt niet gemeld.</source>
   <translation>Sealed. There will be no notification.</translation>
  </message>
  <message>
   <source>Bezig</source>
   <translation>In progress</translation>
  </message>
  <message>
   <source>Bezig: 1 vraag open</source>
   <translation>In progress: 1 question open</translation>
  </message>
  <message>
   <source>Bezig: {open} vragen open</source>
   <translation>In progress: {open} questions open</translation>
  </message>
  <message>
   <source>Bezoekadres</source>
   <translation>Visiting address</translation>
  </message>
  <message>
   <source>Bij deze vorm hoort geen wachtwoord. Laat die velden leeg.</source>
   <translation>This form has no password. Leave those fields empty.</translation>
  </message>
  <message>
   <source>Bij elk feit staat in de brief of de uitspraak onherroepelijk is. Is zij dat niet, dan vraagt elk feit een eigen reden.</source>
   <translation>The letter says with each offence whether the judgment is final (onherroepelijk). If it is not, each offence needs its own reason.</translation>
  </message>
  <message>
   <source>Bij radicalisering of terrorisme.</source>
   <translation>In case of radicalisation or terrorism.</translation>
  </message>
  <message>
   <source>Bij regel {position} van het logboek ontbreekt of verschuift iets. Leg de reservekopie ernaast en bel uw beheerder.</source>
   <translation>Something is missing or moved at line {position} of the journal. Compare it with the backup and call your administrator.</translation>
  </message>
  <message>
   <source>Bij twijfel zijn soms twee gemeenten nodig, of nog geen.</source>
   <translation>When in doubt, two gemeenten are sometimes needed, or none yet.</translation>
  </message>
  <message>
   <source>Bij {label} is gekozen voor ‘Weet ik niet’.</source>
   <translation>At {label} ‘I do not know’ was chosen.</translation>
  </message>
  <message>
   <source>Bij {label} koos u ‘Weet ik niet’. Leg in één zin uit waarom.</source>
   <translation>At {label} you chose ‘I do not know’. Explain why in one sentence.</translation>
  </message>
  <message>
   <source>Bij ‘{label}’ koos u ‘{answer}’, maar u stelt voor te melden. Maak de twee antwoorden gelijk.</source>
   <translation>At ‘{label}’ you chose ‘{answer}’, but you propose to notify. Make the two answers agree.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld 3-1-2027 of 3 januari 2027.</source>
   <translation>For example 3-1-2027 or 3 January 2027.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld 31-12-2027</source>
   <translation>For example 31-12-2027</translation>
  </message>
  <message>
   <source>Bijvoorbeeld 31-12-2027.</source>
   <translation>For example 31-12-2027.</translation>
  </message>
  <message>
   <source>Binnen de handreiking</source>
   <translation>Within the handreiking</translation>
  </message>
  <message>
   <source>Binnen maanden</source>
   <translation>Within months</translation>
  </message>
  <message>
   <source>Binnen weken</source>
   <translation>Within weeks</translation>
  </message>
  <message>
   <source>Biometrische of genetische gegevens, ras, geloof, politieke overtuiging en seksuele gerichtheid, tenzij het risico niet anders uit te leggen is.</source>
   <translation>Biometric or genetic data, race, religion, political opinion and sexual orientation, unless the risk cannot be explained in another way.</translation>
  </message>
  <message>
   <source>Blad voor betrokkene</source>
   <translation>Sheet for the person concerned</translation>
  </message>
  <message>
   <source>Bladzijde als beeld</source>
   <translation>Page as a picture</translation>
  </message>
  <message>
   <source>Bladzijde {page} van {pages}</source>
   <translation>Page {page} of {pages}</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Brief aan de burgemeester van {gemeente}</source>
   <translation>Letter to the burgemeester of {gemeente}</translation>
  </message>
  <message>
   <source>Brief aan {gemeente}</source>
   <translation>Letter to {gemeente}</translation>
  </message>
  <message>
   <source>Brief aan {name}</source>
   <translation>Letter to {name}</translation>
  </message>
  <message>
   <source>Brief of papieren antwoordblad</source>
   <translation>Letter or paper reply page</translation>
  </message>
  <message>
   <source>Brief, concept</source>
   <translation>Letter, draft</translation>
  </message>
  <message>
   <source>Briefhoofd</source>
   <translation>Letterhead</translation>
  </message>
  <message>
   <source>Briefhoofd &amp;weghalen</source>
   <translation>&amp;Remove letterhead</translation>
  </message>
  <message>
   <source>Briefhoofd kie&amp;zen</source>
   <translation>Choose letter&amp;head</translation>
  </message>
  <message>
   <source>Bron</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Bron van de datum</source>
   <translation>Source of the date</translation>
  </message>
  <message>
   <source>Bron: {source}, gelezen op {day}.</source>
   <translation>Source: {source}, read on {day}.</translation>
  </message>
  <message>
   <source>Bronnen</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Buiten de handreiking is niets uitgewerkt.</source>
   <translation>Nothing is worked out beyond the handreiking.</translation>
  </message>
  <message>
   <source>Buiten de handreiking, wel 18b beoordelen</source>
   <translation>Outside the handreiking, assess 18b all the same</translation>
  </message>
  <message>
   <source>Buitenland</source>
   <translation>Abroad</translation>
  </message>
  <message>
   <source>Burgemeester</source>
   <translation>Burgemeester</translation>
  </message>
  <message>
   <source>Casemanager</source>
   <translation>Casemanager</translation>
  </message>
  <message>
   <source>Casusoverleg radicalisering</source>
   <translation>Case consultation on radicalisation (casusoverleg)</translation>
  </message>
  <message>
   <source>Certificaat</source>
   <translation>Certificate</translation>
  </message>
  <message>
   <source>Certificaat &amp;overnemen</source>
   <translation>&amp;Take over certificate</translation>
  </message>
  <message>
   <source>Certificaat (*.p12 *.pfx)</source>
   <translation>Certificate (*.p12 *.pfx)</translation>
  </message>
  <message>
   <source>Certificaat (*.pem)</source>
   <translation>Certificate (*.pem)</translation>
  </message>
  <message>
   <source>Certificaat bewaren</source>
   <translation>Save certificate</translation>
  </message>
  <message>
   <source>Certificaat maken</source>
   <translation>Make certificate</translation>
  </message>
  <message>
   <source>Certificaat toegevoegd. Vergelijk de vingerafdruk hardop met de gemeente: {fingerprint}</source>
   <translation>Certificate added. Compare the fingerprint aloud with the gemeente: {fingerprint}</translation>
  </message>
  <message>
   <source>Certificaat toevoegen</source>
   <translation>Add certificate</translation>
  </message>
  <message>
   <source>Certificaat toevoegen van {name}</source>
   <translation>Add certificate of {name}</translation>
  </message>
  <message>
   <source>Certificaat van de inrichting</source>
   <translation>Certificate of the facility</translation>
  </message>
  <message>
   <source>Certificaat, vingerafdruk {fingerprint}. Geldig tot {until}.</source>
   <translation>Certificate, fingerprint {fingerprint}. Valid until {until}.</translation>
  </message>
  <message>
   <source>Certificaten (*.pem *.crt *.cer *.der *.p7b)</source>
   <translation>Certificates (*.pem *.crt *.cer *.der *.p7b)</translation>
  </message>
  <message>
   <source>Code &amp;afdrukken</source>
   <translation>&amp;Print code</translation>
  </message>
  <message>
   <source>Code &amp;kopiëren</source>
   <translation>&amp;Copy code</translation>
  </message>
  <message>
   <source>Code voor een &amp;nieuwe werkplek</source>
   <translation>Code for a &amp;new workstation</translation>
  </message>
  <message>
   <source>Code voor een nieuwe werkplek</source>
   <translation>Code for a new workstation</translation>
  </message>
  <message>
   <source>Code voor {naam}, de tweede oprichter</source>
   <translation>Code for {naam}, the second founder</translation>
  </message>
  <message>
   <source>Collega &amp;uitnodigen</source>
   <translation>&amp;Invite colleague</translation>
  </message>
  <message>
   <source>Combineren</source>
   <translation>Combine</translation>
  </message>
  <message>
   <source>Computer &amp;toevoegen</source>
   <translation>&amp;Add computer</translation>
  </message>
  <message>
   <source>Conclusie en motivering samen. Nooit het hele rapport, nooit alleen een score.</source>
   <translation>Conclusion and reasons together. Never the whole report, never only a score.</translation>
  </message>
  <message>
   <source>Contact voor de gemeente</source>
   <translation>Contact for the gemeente</translation>
  </message>
  <message>
   <source>Contactpersoon</source>
   <translation>Contact person</translation>
  </message>
  <message>
   <source>Controle vóór verstrekken.</source>
   <translation>Check before providing.</translation>
  </message>
  <message>
   <source>Controle vóór verstrekking. Wet: art. 3 lid 5 Wjsg, via art. 51b.</source>
   <translation>Check before providing. Law: art. 3(5) Wjsg, by way of art. 51b.</translation>
  </message>
  <message>
   <source>Controle&amp;punt tekenen</source>
   <translation>Sign check&amp;point</translation>
  </message>
  <message>
   <source>Controleert het logboek en de verstrekkingen.</source>
   <translation>Checks the journal and the disclosures.</translation>
  </message>
  <message>
   <source>Controleren en indienen</source>
   <translation>Check and submit</translation>
  </message>
  <message>
   <source>D&amp;R-plan</source>
   <translation>D&amp;R plan</translation>
  </message>
  <message>
   <source>D&amp;R-plan (art. 18a Pbw)</source>
   <translation>D&amp;R plan (art. 18a Pbw)</translation>
  </message>
  <message>
   <source>Daarna geeft een melding zonder ontvangst een alarm.</source>
   <translation>After that, a notification without a receipt gives an alarm.</translation>
  </message>
  <message>
   <source>Dag van het wachtwoord</source>
   <translation>Day of the password</translation>
  </message>
  <message>
   <source>Daglijst</source>
   <translation>Day list</translation>
  </message>
  <message>
   <source>Dan beschermt alleen de wachtzin de kluis. Dit wordt vastgelegd en blijft altijd in beeld.</source>
   <translation>Then only the passphrase protects the vault. This is recorded and always stays visible.</translation>
  </message>
  <message>
   <source>Dan weet de gemeente waarop zij moet letten.</source>
   <translation>Then the gemeente knows what to watch for.</translation>
  </message>
  <message>
   <source>Dat duurt langer bij een groot logboek.</source>
   <translation>This takes longer with a large journal.</translation>
  </message>
  <message>
   <source>Dat staat in art. 18b lid 2 Pbw.</source>
   <translation>That is in art. 18b(2) Pbw.</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Database</translation>
  </message>
  <message>
   <source>Datum</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Datum berekend op</source>
   <translation>Date calculated on</translation>
  </message>
  <message>
   <source>Datum niet bekend</source>
   <translation>Date not known</translation>
  </message>
  <message>
   <source>Datum van de uitspraak</source>
   <translation>Date of the judgment</translation>
  </message>
  <message>
   <source>Datum van het MDO</source>
   <translation>Date of the MDO</translation>
  </message>
  <message>
   <source>Datum van het inlichten</source>
   <translation>Date of informing</translation>
  </message>
  <message>
   <source>Datum van het overleg</source>
   <translation>Date of the consultation</translation>
  </message>
  <message>
   <source>Datum van het signaal</source>
   <translation>Date of the signal</translation>
  </message>
  <message>
   <source>Datum van vrijlating</source>
   <translation>Date of release</translation>
  </message>
  <message>
   <source>De beslissing over zaak {case} is niet van een tweede persoon of staat niet in het logboek. Gebruik de zaak niet en bel uw beheerder.</source>
   <translation>The decision on case {case} is not by a second person or is not in the journal. Do not use the case and call your administrator.</translation>
  </message>
  <message>
   <source>De bestanden in dit pakket zijn niet de bestanden die erin horen. Gebruik het niet en vraag de inrichting om een nieuw pakket.</source>
   <translation>The files in this package are not the files that belong in it. Do not use it and ask the facility for a new package.</translation>
  </message>
  <message>
   <source>De brief</source>
   <translation>The letter</translation>
  </message>
  <message>
   <source>De brief is wat er echt weggaat.</source>
   <translation>The letter is what is really sent.</translation>
  </message>
  <message>
   <source>De brief kan niet worden versleuteld, want het pdf-bestand is beschadigd. Maak de brief opnieuw.</source>
   <translation>The letter cannot be encrypted, because the PDF file is damaged. Make the letter again.</translation>
  </message>
  <message>
   <source>De brief kan nog niet worden gemaakt. Vul eerst in: {missing}.</source>
   <translation>The letter cannot be made yet. First fill in: {missing}.</translation>
  </message>
  <message>
   <source>De brief per gemeente</source>
   <translation>The letter per gemeente</translation>
  </message>
  <message>
   <source>De bron bij ‘{label}’ staat niet meer in de lijst. Kies de bron opnieuw.</source>
   <translation>The source at ‘{label}’ is no longer in the list. Choose the source again.</translation>
  </message>
  <message>
   <source>De burgemeester moet weten waar het om gaat.</source>
   <translation>The burgemeester must know what it is about.</translation>
  </message>
  <message>
   <source>De burgemeester moet weten wie bescherming nodig heeft.</source>
   <translation>The burgemeester must know who needs protection.</translation>
  </message>
  <message>
   <source>De code werkt één keer, en een dag lang. Geef hem aan niemand.</source>
   <translation>The code works once, and for one day. Give it to nobody.</translation>
  </message>
  <message>
   <source>De detentie</source>
   <translation>The detention</translation>
  </message>
  <message>
   <source>De directeur beslist zelf</source>
   <translation>The directeur decides personally</translation>
  </message>
  <message>
   <source>De eerste persoon moet de rol beheerder hebben. Anders kan niemand collega's uitnodigen.</source>
   <translation>The first person must have the role of administrator. Otherwise nobody can invite colleagues.</translation>
  </message>
  <message>
   <source>De ernst</source>
   <translation>The seriousness</translation>
  </message>
  <message>
   <source>De geheime sleutel heeft een wachtwoord. Geef een kopie zonder wachtwoord, en wis die daarna.</source>
   <translation>The secret key has a password. Give a copy without a password, and erase it afterwards.</translation>
  </message>
  <message>
   <source>De gemeente moet weten wat u verwacht.</source>
   <translation>The gemeente must know what you expect.</translation>
  </message>
  <message>
   <source>De gemeente {gemeente} staat twee keer in de zaak. Haal één blok weg.</source>
   <translation>The gemeente {gemeente} is in the case twice. Take one block away.</translation>
  </message>
  <message>
   <source>De gemeentecode {code} staat niet in de lijst van gemeenten. Kies de gemeente opnieuw bij ‘{label}’.</source>
   <translation>The gemeente code {code} is not in the list of gemeenten. Choose the gemeente again at ‘{label}’.</translation>
  </message>
  <message>
   <source>De gemeentecode {code} staat niet in de lijst van {date}. Kies de gemeente in de lijst.</source>
   <translation>The gemeente code {code} is not in the list of {date}. Choose the gemeente from the list.</translation>
  </message>
  <message>
   <source>De goedkeuringszegels in dit pakket horen niet bij elkaar. Gebruik het pakket niet en bel de inrichting.</source>
   <translation>The approval seals in this package do not belong together. Do not use the package and call the facility.</translation>
  </message>
  <message>
   <source>De goedkeuringszegels: {seals}, over {versions} versies van zaken.</source>
   <translation>The approval seals: {seals}, over {versions} versions of cases.</translation>
  </message>
  <message>
   <source>De handreiking gaat niet over die trajecten.</source>
   <translation>The handreiking is not about those programmes.</translation>
  </message>
  <message>
   <source>De handreiking is smaller dan de wet.</source>
   <translation>The handreiking is narrower than the law.</translation>
  </message>
  <message>
   <source>De herkomst bepaalt wat u nog moet navragen.</source>
   <translation>The origin determines what you still have to ask.</translation>
  </message>
  <message>
   <source>De herstelsleutel</source>
   <translation>The recovery key</translation>
  </message>
  <message>
   <source>De herstelsleutel in het sleutelbestand is niet die van de oprichting. Bel uw beheerder.</source>
   <translation>The recovery key in the keyfile is not the one from when the vault was founded. Call your administrator.</translation>
  </message>
  <message>
   <source>De ingestelde sleutelbos '{name}' bewaart sleutels niet veilig. Zet de sleutelbos van het besturingssysteem weer aan.</source>
   <translation>The keyring that is set, '{name}', does not keep keys safely. Switch the keyring of the operating system on again.</translation>
  </message>
  <message>
   <source>De inhoud van dit pakket is niet opgebouwd zoals het hoort. Gebruik het niet en vraag de inrichting om een nieuw pakket.</source>
   <translation>The content of this package is not built as it should be. Do not use it and ask the facility for a new package.</translation>
  </message>
  <message>
   <source>De inhoudslijst van dit pakket klopt niet. Gebruik het niet en vraag de inrichting om een nieuw pakket.</source>
   <translation>The list of contents of this package is not right. Do not use it and ask the facility for a new package.</translation>
  </message>
  <message>
   <source>De inrichting</source>
   <translation>The facility</translation>
  </message>
  <message>
   <source>De inrichting heeft nog geen eigen certificaat. Vraag de beheerder er een te maken, of kies de versleutelde pdf.</source>
   <translation>The facility has no certificate of its own yet. Ask the administrator to make one, or choose the encrypted PDF.</translation>
  </message>
  <message>
   <source>De instelling {field} klopt niet. Vul een andere waarde in.</source>
   <translation>The setting {field} is not right. Fill in another value.</translation>
  </message>
  <message>
   <source>De instellingen van deze kluis zijn beschadigd. Zet een reservekopie terug of bel uw beheerder.</source>
   <translation>The settings of this vault are damaged. Put a backup back or call your administrator.</translation>
  </message>
  <message>
   <source>De instellingen zijn bewaard.</source>
   <translation>The settings are saved.</translation>
  </message>
  <message>
   <source>De kluis gaat open. Dit duurt een paar tellen.</source>
   <translation>The vault is opening. This takes a few seconds.</translation>
  </message>
  <message>
   <source>De kluis is alleen te lezen. Vraag uw beheerder om schrijfrechten op de map van de kluis. Er is niets bewaard.</source>
   <translation>The vault can only be read. Ask your administrator for the right to write in the folder of the vault. Nothing was saved.</translation>
  </message>
  <message>
   <source>De kluis is bezet door een ander programma. Sluit dat programma en probeer het opnieuw.</source>
   <translation>Another program is using the vault. Close that program and try again.</translation>
  </message>
  <message>
   <source>De kluis is compleet</source>
   <translation>The vault is complete</translation>
  </message>
  <message>
   <source>De kluis is nog niet klaar: de gegevens van de inrichting ontbreken. Rond de eerste start af.</source>
   <translation>The vault is not ready yet: the details of the facility are missing. Finish the first start.</translation>
  </message>
  <message>
   <source>De kluis kan niet geopend worden. Controleer of de map er nog is en of u er rechten op hebt.</source>
   <translation>The vault cannot be opened. Check that the folder is still there and that you may use it.</translation>
  </message>
  <message>
   <source>De kluis wordt gemaakt. Dit duurt een paar tellen.</source>
   <translation>The vault is being made. This takes a few seconds.</translation>
  </message>
  <message>
   <source>De kluis wordt nagelezen. Bij een grote kluis duurt dit een paar minuten.</source>
   <translation>The vault is being read through. With a large vault this takes a few minutes.</translation>
  </message>
  <message>
   <source>De lezer mag niet denken dat het beeld volledig is.</source>
   <translation>The reader must not think that the picture is complete.</translation>
  </message>
  <message>
   <source>De lezer moet de bron kunnen wegen.</source>
   <translation>The reader must be able to weigh the source.</translation>
  </message>
  <message>
   <source>De lezer moet kunnen zien waarom zíj de brief krijgt.</source>
   <translation>The reader must be able to see why it is they who get the letter.</translation>
  </message>
  <message>
   <source>De machtiging eindigt op {dag}. Vraag op tijd een nieuwe en leg die vast bij de instellingen.</source>
   <translation>The authorisation ends on {dag}. Ask for a new one in time and record it at the settings.</translation>
  </message>
  <message>
   <source>De machtiging heeft een kenmerk en een einddatum. Die komen bij elke beslissing.</source>
   <translation>The authorisation has a reference and an end date. They go with every decision.</translation>
  </message>
  <message>
   <source>De machtiging is verlopen op {dag}. Leg een nieuwe vast, of laat de directeur beslissen.</source>
   <translation>The authorisation expired on {dag}. Record a new one, or let the directeur decide.</translation>
  </message>
  <message>
   <source>De machtiging is verlopen op {until}. Vraag een nieuwe machtiging, of laat de directeur beslissen.</source>
   <translation>The authorisation expired on {until}. Ask for a new authorisation, or let the directeur decide.</translation>
  </message>
  <message>
   <source>De maker antwoordde niet met ja op de vraag of de gegevens kloppen en compleet genoeg zijn.</source>
   <translation>The maker did not answer yes to the question whether the data are right and complete enough.</translation>
  </message>
  <message>
   <source>De maker antwoordde niet met ja op de vraag of het gevaar opweegt tegen de gevolgen.</source>
   <translation>The maker did not answer yes to the question whether the danger outweighs the consequences.</translation>
  </message>
  <message>
   <source>De maker krijgt 1 opmerking en beantwoordt die.</source>
   <translation>The maker gets 1 remark and answers it.</translation>
  </message>
  <message>
   <source>De maker krijgt {count} opmerkingen en beantwoordt ze.</source>
   <translation>The maker gets {count} remarks and answers them.</translation>
  </message>
  <message>
   <source>De melding aan gemeente {gemeente} is goedgekeurd op {day}, maar nog niet overhandigd. Maak een exemplaar en draag het over.</source>
   <translation>The notification to gemeente {gemeente} was approved on {day}, but has not been handed over. Make an exemplar and hand it over.</translation>
  </message>
  <message>
   <source>De melding gaat naar: {gemeenten}.</source>
   <translation>The notification goes to: {gemeenten}.</translation>
  </message>
  <message>
   <source>De melding in dit pakket is niet te lezen. Vraag de inrichting om een nieuw pakket.</source>
   <translation>The notification in this package cannot be read. Ask the facility for a new package.</translation>
  </message>
  <message>
   <source>De ondertekening van dit pakket klopt niet. Gebruik het niet en vraag de inrichting om een nieuw pakket.</source>
   <translation>The signature of this package is not right. Do not use it and ask the facility for a new package.</translation>
  </message>
  <message>
   <source>De ontvangst bevestigen</source>
   <translation>Confirm receipt</translation>
  </message>
  <message>
   <source>De ontvangst is genoteerd.</source>
   <translation>The receipt is recorded.</translation>
  </message>
  <message>
   <source>De ontvangst moet liggen tussen de overdracht ({first}) en vandaag. Kijk de datum na.</source>
   <translation>The receipt must lie between the hand-over ({first}) and today. Check the date.</translation>
  </message>
  <message>
   <source>De oprichting is bevestigd. De kluis is compleet.</source>
   <translation>The founding is confirmed. The vault is complete.</translation>
  </message>
  <message>
   <source>De oprichting van deze kluis is nog niet compleet. Laat de tweede oprichter inloggen en haar bevestigen.</source>
   <translation>The founding of this vault is not complete yet. Let the second founder log in and confirm it.</translation>
  </message>
  <message>
   <source>De overdracht staat in het verstrekkingenregister.</source>
   <translation>The hand-over is in the disclosure register.</translation>
  </message>
  <message>
   <source>De rollen zijn bewaard.</source>
   <translation>The roles are saved.</translation>
  </message>
  <message>
   <source>De rollenlijst in dit pakket klopt niet, of hoort niet bij de inrichting die u vertrouwt. Gebruik het pakket niet en bel de inrichting.</source>
   <translation>The roster in this package is not right, or does not belong to the facility that you trust. Do not use the package and call the facility.</translation>
  </message>
  <message>
   <source>De rollenlijst klopt niet vanaf regel {position}. Werk niet verder in deze kluis en bel uw beheerder.</source>
   <translation>The roster is not right from line {position} on. Do not work any further in this vault and call your administrator.</translation>
  </message>
  <message>
   <source>De rollenlijst veranderde terwijl u werkte. Sluit Meldpoort, open het weer en controleer opnieuw.</source>
   <translation>The roster changed while you were working. Close Meldpoort, open it again and check again.</translation>
  </message>
  <message>
   <source>De rollenlijst, het logboek of een beslissing in deze kluis klopt niet. Er kan niets weg. Laat de controleur de kluis onderzoeken.</source>
   <translation>The roster, the journal or a decision in this vault is not right. Nothing can be sent. Let the auditor inspect the vault.</translation>
  </message>
  <message>
   <source>De rollenlijst: {count} regels.</source>
   <translation>The roster: {count} lines.</translation>
  </message>
  <message>
   <source>De schijf is vol. Uw laatste wijziging is niet bewaard; wat er al stond, is er nog. Maak ruimte vrij en probeer het opnieuw.</source>
   <translation>The disk is full. Your last change was not saved; what was there before is still there. Make room and try again.</translation>
  </message>
  <message>
   <source>De schijf van de kluis geeft een fout. Controleer of de schijf er nog is, sluit het programma en probeer het opnieuw. Helpt dat niet, vraag dan uw beheerder.</source>
   <translation>The disk of the vault gives an error. Check that the disk is still there, close the program and try again. If that does not help, ask your administrator.</translation>
  </message>
  <message>
   <source>De sleutel '{key}' staat twee keer in hetzelfde blok. Laat er één staan.</source>
   <translation>The key '{key}' is in the same block twice. Leave one of them.</translation>
  </message>
  <message>
   <source>De sleutel in deze kluis is te zwak beveiligd. Gebruik de reservekopie of bel uw beheerder.</source>
   <translation>The key in this vault is protected too weakly. Use the backup or call your administrator.</translation>
  </message>
  <message>
   <source>De sleutel in deze kluis vraagt te veel geheugen. Gebruik de reservekopie of bel uw beheerder.</source>
   <translation>The key in this vault asks for too much memory. Use the backup or call your administrator.</translation>
  </message>
  <message>
   <source>De sleutel is goed, maar de database gaat niet open. De database is beschadigd. Zet de reservekopie terug.</source>
   <translation>The key is right, but the database does not open. The database is damaged. Put the backup back.</translation>
  </message>
  <message>
   <source>De sleutel van de inrichting is beschadigd. Zet de reservekopie terug of laat uw beheerder een nieuw certificaat maken.</source>
   <translation>The key of the facility is damaged. Put the backup back or let your administrator make a new certificate.</translation>
  </message>
  <message>
   <source>De sleutel van dit certificaat is te kort: {bits} bits. Vraag de gemeente om een certificaat met een sleutel van ten minste {least} bits.</source>
   <translation>The key of this certificate is too short: {bits} bits. Ask the gemeente for a certificate with a key of at least {least} bits.</translation>
  </message>
  <message>
   <source>De sleutelbos van deze computer</source>
   <translation>The keyring of this computer</translation>
  </message>
  <message>
   <source>De sleutelbos van deze computer bewaart niets. Vraag uw systeembeheerder om hem te herstellen.</source>
   <translation>The keyring of this computer keeps nothing. Ask your system administrator to repair it.</translation>
  </message>
  <message>
   <source>De sleutelbos van deze computer geeft een beschadigde sleutel terug. Herstel uw account met de herstelsleutel.</source>
   <translation>The keyring of this computer gives back a damaged key. Restore your account with the recovery key.</translation>
  </message>
  <message>
   <source>De sleutelbos van deze computer geeft een fout. Log opnieuw in op de computer en probeer het nog eens.</source>
   <translation>The keyring of this computer gives an error. Log in on the computer again and try once more.</translation>
  </message>
  <message>
   <source>De sleutelbos van deze computer is leeg of opnieuw gemaakt: de sleutel van uw account staat er niet meer in. Meld u opnieuw aan met een werkplekcode of de herstelsleutel.</source>
   <translation>The keyring of this computer is empty or was made again: the key of your account is no longer in it. Sign on again with a workstation code or the recovery key.</translation>
  </message>
  <message>
   <source>De sleutelbos van deze computer is op slot. Ontgrendel hem (vaak door opnieuw in te loggen) en probeer het nog eens.</source>
   <translation>The keyring of this computer is locked. Unlock it (often by logging in again) and try once more.</translation>
  </message>
  <message>
   <source>De sleutelbos van deze computer weigert de sleutel. Probeer het nog eens of vraag uw systeembeheerder.</source>
   <translation>The keyring of this computer refuses the key. Try once more or ask your system administrator.</translation>
  </message>
  <message>
   <source>De sleutelbos van deze computer werkt niet, en deze kluis heeft hem nodig. Log opnieuw in op de computer of gebruik de herstelsleutel.</source>
   <translation>The keyring of this computer does not work, and this vault needs it. Log in on the computer again or use the recovery key.</translation>
  </message>
  <message>
   <source>De sleutelbos van deze computer werkt niet.</source>
   <translation>The keyring of this computer does not work.</translation>
  </message>
  <message>
   <source>De sleutelbos werkt niet.</source>
   <translation>The keyring does not work.</translation>
  </message>
  <message>
   <source>De sleutelbos werkt.</source>
   <translation>The keyring works.</translation>
  </message>
  <message>
   <source>De sleutelbos wordt geprobeerd.</source>
   <translation>The keyring is being tried.</translation>
  </message>
  <message>
   <source>De sleutels van deze kluis worden net vernieuwd. Sluit Meldpoort, open het weer en probeer het opnieuw.</source>
   <translation>The keys of this vault are being renewed right now. Close Meldpoort, open it again and try again.</translation>
  </message>
  <message>
   <source>De taak van directeur en burgemeester</source>
   <translation>The task of directeur and burgemeester</translation>
  </message>
  <message>
   <source>De tabellen van de database kloppen niet met elkaar. Zet de reservekopie terug.</source>
   <translation>The tables of the database do not agree with each other. Put the backup back.</translation>
  </message>
  <message>
   <source>De teamleider is nu aan zet. Hij of zij is het eens, stuurt de zaak terug met opmerkingen, of is het oneens. Tot die tijd kunt u de zaak lezen en terugtrekken.</source>
   <translation>It is now up to the team lead. The team lead agrees, sends the case back with remarks, or disagrees. Until then you can read the case and withdraw it.</translation>
  </message>
  <message>
   <source>De teamleider toetst deze reden.</source>
   <translation>The team lead checks this reason.</translation>
  </message>
  <message>
   <source>De teamleider ziet in één oogopslag waarom deze zaak er is.</source>
   <translation>The team lead sees at a glance why this case exists.</translation>
  </message>
  <message>
   <source>De tekst bij {label} lijkt een heel rapport. Een conclusie is vaak genoeg.</source>
   <translation>The text at {label} looks like a whole report. A conclusion is often enough.</translation>
  </message>
  <message>
   <source>De tekst die u plakt is te lang: {length} tekens. Er passen er {longest}. Plak een kleiner deel.</source>
   <translation>The text you paste is too long: {length} characters. There is room for {longest}. Paste a smaller part.</translation>
  </message>
  <message>
   <source>De tekst in het veld {path} is te lang. Maak hem korter.</source>
   <translation>The text in the field {path} is too long. Make it shorter.</translation>
  </message>
  <message>
   <source>De tekst is te lang. Gebruik ten hoogste {longest} tekens.</source>
   <translation>The text is too long. Use at most {longest} characters.</translation>
  </message>
  <message>
   <source>De tekst is te lang. Maak hem korter dan {longest} tekens.</source>
   <translation>The text is too long. Make it shorter than {longest} characters.</translation>
  </message>
  <message>
   <source>De tekst is te lang: {length} tekens. Maak hem korter dan {longest} tekens.</source>
   <translation>The text is too long: {length} characters. Make it shorter than {longest} characters.</translation>
  </message>
  <message>
   <source>De tekst staat niet in de vaste tekenvorm (NFC). Typ hem opnieuw.</source>
   <translation>The text is not in the fixed form of characters (NFC). Type it again.</translation>
  </message>
  <message>
   <source>De tijd moet liggen tussen het maken van dit exemplaar ({made}) en nu. Kijk dag en tijd na.</source>
   <translation>The time must lie between the making of this exemplar ({made}) and now. Check day and time.</translation>
  </message>
  <message>
   <source>De titel bepaalt of 18b past en wanneer iemand vrijkomt.</source>
   <translation>The legal title determines whether 18b fits and when someone is released.</translation>
  </message>
  <message>
   <source>De twee wachtzinnen zijn niet gelijk. Vul ze opnieuw in.</source>
   <translation>The two passphrases are not the same. Fill them in again.</translation>
  </message>
  <message>
   <source>De tweede oprichter moet de oprichting nog bevestigen.</source>
   <translation>The second founder still has to confirm the founding.</translation>
  </message>
  <message>
   <source>De tweede oprichter uitnodigen</source>
   <translation>Invite the second founder</translation>
  </message>
  <message>
   <source>De uitkomst van dit onderzoek kon niet in het logboek. Bewaar hem zelf en geef hem aan uw beheerder.</source>
   <translation>The outcome of this inspection could not be put in the journal. Keep it yourself and give it to your administrator.</translation>
  </message>
  <message>
   <source>De vaste zin is: {text}</source>
   <translation>The fixed sentence, in Dutch as in the letter: {text}</translation>
  </message>
  <message>
   <source>De vrijlating</source>
   <translation>The release</translation>
  </message>
  <message>
   <source>De vrijlating is al {days}. Dat is minder dan 14 dagen.</source>
   <translation>The release is already {days}. That is less than 14 days.</translation>
  </message>
  <message>
   <source>De vrijlating is al {days}. Dat is minder dan 14 dagen. Leg uit waarom het zo laat is.</source>
   <translation>The release is already {days}. That is less than 14 days. Explain why it is so late.</translation>
  </message>
  <message>
   <source>De vrijlating is pas {days}. Dat is meer dan 3 maanden. Bij BIJ mag dat niet eerder; artikel 18b noemt geen termijn.</source>
   <translation>The release is not until {days}. That is more than 3 months. With BIJ it may not be earlier; article 18b names no time limit.</translation>
  </message>
  <message>
   <source>De vrijlating is pas {days}. Dat is meer dan 3 maanden. Bij BIJ mag dat niet eerder; artikel 18b noemt geen termijn. Leg uit waarom u nu al wilt melden.</source>
   <translation>The release is not until {days}. That is more than 3 months. With BIJ it may not be earlier; article 18b names no time limit. Explain why you want to notify now.</translation>
  </message>
  <message>
   <source>De vrijlatingsdatum is {certainty}.</source>
   <translation>The release date is {certainty}.</translation>
  </message>
  <message>
   <source>De vrijlatingsdatum {release} is voorbij. Artikel 18b gaat over een gedetineerde.</source>
   <translation>The release date {release} has passed. Article 18b is about a detained person.</translation>
  </message>
  <message>
   <source>De vrijlatingsdatum {release} is voorbij. Artikel 18b gaat over een gedetineerde. Leg uit waarom deze zaak nog doorgaat.</source>
   <translation>The release date {release} has passed. Article 18b is about a detained person. Explain why this case still goes on.</translation>
  </message>
  <message>
   <source>De wachtzin is leeg. Kies een zin van minstens {shortest} tekens.</source>
   <translation>The passphrase is empty. Choose a phrase of at least {shortest} characters.</translation>
  </message>
  <message>
   <source>De wachtzin is te kort. Kies een zin van minstens {shortest} tekens, bijvoorbeeld vier losse woorden.</source>
   <translation>The passphrase is too short. Choose a phrase of at least {shortest} characters, for example four separate words.</translation>
  </message>
  <message>
   <source>De wachtzin nog een keer</source>
   <translation>The passphrase once more</translation>
  </message>
  <message>
   <source>De wachtzin was {aantal} keer verkeerd</source>
   <translation>The passphrase was wrong {aantal} times</translation>
  </message>
  <message>
   <source>De wachtzin was {count} keer verkeerd. Wacht nog {seconds} seconden en probeer het dan opnieuw.</source>
   <translation>The passphrase was wrong {count} times. Wait {seconds} more seconds and then try again.</translation>
  </message>
  <message>
   <source>De werkplek is verwijderd.</source>
   <translation>The workstation has been removed.</translation>
  </message>
  <message>
   <source>De wet eist dat het onvermijdelijk is.</source>
   <translation>The law requires that it cannot be avoided.</translation>
  </message>
  <message>
   <source>De wet noemt alleen deze twee.</source>
   <translation>The law names only these two.</translation>
  </message>
  <message>
   <source>De wet noemt de gronden.</source>
   <translation>The law names the grounds.</translation>
  </message>
  <message>
   <source>De wet vraagt controle vóór u verstrekt.</source>
   <translation>The law asks for a check before you provide data.</translation>
  </message>
  <message>
   <source>De wet zegt "ernstig", maar geeft geen lijst. De BIJ-lijst is alleen hulp.</source>
   <translation>The law says "ernstig" (serious), but gives no list. The BIJ list is only an aid.</translation>
  </message>
  <message>
   <source>De wet zegt niet welke burgemeester. U kiest en legt uit.</source>
   <translation>The law does not say which burgemeester. You choose and explain.</translation>
  </message>
  <message>
   <source>De wettekst {citation} is nog te controleren. Laat de beheerder dat eerst doen.</source>
   <translation>The law text {citation} is still to be checked. Let the administrator do that first.</translation>
  </message>
  <message>
   <source>De zaak is gesloten.</source>
   <translation>The case is closed.</translation>
  </message>
  <message>
   <source>De zaak is ingediend</source>
   <translation>The case has been submitted</translation>
  </message>
  <message>
   <source>De zaak is terug bij de maker.</source>
   <translation>The case is back with the maker.</translation>
  </message>
  <message>
   <source>De zaak is terug bij u.</source>
   <translation>The case is back with you.</translation>
  </message>
  <message>
   <source>De zaak komt terug bij u. Vul aan waarom melden nodig is en dien opnieuw in.</source>
   <translation>The case comes back to you. Add why notifying is needed and submit again.</translation>
  </message>
  <message>
   <source>De zaak valt buiten de handreiking. De wet kan wel passen.</source>
   <translation>The case falls outside the handreiking. The law may still fit.</translation>
  </message>
  <message>
   <source>De zaak valt buiten de handreiking. De wet kan wel passen. Leg uit waarom u 18b toch beoordeelt.</source>
   <translation>The case falls outside the handreiking. The law may still fit. Explain why you assess 18b all the same.</translation>
  </message>
  <message>
   <source>De zaak wordt geopend.</source>
   <translation>The case is being opened.</translation>
  </message>
  <message>
   <source>De zegels laten niet zien dat twee mensen deze melding hebben gemaakt en goedgekeurd. Zij kan niet weg. Laat de beheerder de kluis onderzoeken.</source>
   <translation>The seals do not show that two people made and approved this notification. It cannot be sent. Let the administrator inspect the vault.</translation>
  </message>
  <message>
   <source>Definitief</source>
   <translation>Definitive</translation>
  </message>
  <message>
   <source>Dek af</source>
   <translation>Cover</translation>
  </message>
  <message>
   <source>Delen is niet de enige weg.</source>
   <translation>Sharing is not the only way.</translation>
  </message>
  <message>
   <source>Delen kan op grond van art. 18b lid 1 Pbw.</source>
   <translation>Sharing is possible on the ground of art. 18b(1) Pbw.</translation>
  </message>
  <message>
   <source>Delictanalyse</source>
   <translation>Offence analysis</translation>
  </message>
  <message>
   <source>Derde voorwaarde van de wet.</source>
   <translation>Third condition of the law.</translation>
  </message>
  <message>
   <source>Derde voorwaarde, andere kant.</source>
   <translation>Third condition, other side.</translation>
  </message>
  <message>
   <source>Detentie</source>
   <translation>Detention</translation>
  </message>
  <message>
   <source>Detentienummer</source>
   <translation>Detention number</translation>
  </message>
  <message>
   <source>Deze activeringscode hoort niet bij dit account, of is al gebruikt. Vraag uw beheerder om een nieuwe code.</source>
   <translation>This activation code does not belong to this account, or has already been used. Ask your administrator for a new code.</translation>
  </message>
  <message>
   <source>Deze activeringscode is al gebruikt. Log in met uw wachtzin, of vraag uw beheerder om een nieuwe code.</source>
   <translation>This activation code has already been used. Log in with your passphrase, or ask your administrator for a new code.</translation>
  </message>
  <message>
   <source>Deze activeringscode is vervangen door een nieuwe. Vraag uw beheerder om de laatste code.</source>
   <translation>This activation code was replaced by a new one. Ask your administrator for the latest code.</translation>
  </message>
  <message>
   <source>Deze activeringscode klopt niet. Vergelijk elke groep van vier tekens met het blad van uw beheerder.</source>
   <translation>This activation code is not right. Compare each group of four characters with the sheet of your administrator.</translation>
  </message>
  <message>
   <source>Deze afbeelding is te groot voor een briefhoofd. Maak haar kleiner.</source>
   <translation>This picture is too large for a letterhead. Make it smaller.</translation>
  </message>
  <message>
   <source>Deze bron is niet bekeken: {label}.</source>
   <translation>This source was not consulted: {label}.</translation>
  </message>
  <message>
   <source>Deze collega heeft het account al geactiveerd. Er is geen code nodig.</source>
   <translation>This colleague has already activated the account. No code is needed.</translation>
  </message>
  <message>
   <source>Deze computer gebruikt nu een andere sleutelbos ({now}) dan toen u zich aanmeldde ({then}). Laat de oude terugzetten, of meld u opnieuw aan met de herstelsleutel.</source>
   <translation>This computer now uses another keyring ({now}) than when you signed on ({then}). Have the old one put back, or sign on again with the recovery key.</translation>
  </message>
  <message>
   <source>Deze computer heeft geen sleutelbos die werkt. Vraag uw systeembeheerder om er een aan te zetten.</source>
   <translation>This computer has no keyring that works. Ask your system administrator to switch one on.</translation>
  </message>
  <message>
   <source>Deze computer krijgt een eigen sleutel. Dit duurt een paar tellen.</source>
   <translation>This computer gets a key of its own. This takes a few seconds.</translation>
  </message>
  <message>
   <source>Deze computer toevoegen</source>
   <translation>Add this computer</translation>
  </message>
  <message>
   <source>Deze computer toevoegen met een &amp;code</source>
   <translation>Add this computer &amp;with a code</translation>
  </message>
  <message>
   <source>Deze computer zag eerder een regel {position} in het logboek die nu weg of anders is. Is er een reservekopie teruggezet, leg dat dan vast. Bel anders uw beheerder.</source>
   <translation>This computer saw a line {position} in the journal before that is now gone or different. If a backup was put back, record that. Otherwise call your administrator.</translation>
  </message>
  <message>
   <source>Deze dag bestaat niet. Kijk de dag en de maand na.</source>
   <translation>This day does not exist. Check the day and the month.</translation>
  </message>
  <message>
   <source>Deze datum bestaat niet. Kijk de datum na.</source>
   <translation>This date does not exist. Check the date.</translation>
  </message>
  <message>
   <source>Deze gegevens komen op de brieven. U kunt ze later aanpassen.</source>
   <translation>These details go on the letters. You can change them later.</translation>
  </message>
  <message>
   <source>Deze gemeente is een andere dan bij een adres dat u noemde (BRP, vóór detentie of voorgenomen). Klopt dat?</source>
   <translation>This gemeente differs from that of an address you gave (BRP, before detention or intended). Is that right?</translation>
  </message>
  <message>
   <source>Deze keuze kan niet worden bewaard. Start het programma met --taal nl of en.</source>
   <translation>This choice cannot be saved. Start the program with --taal nl or en.</translation>
  </message>
  <message>
   <source>Deze keuze staat vast. U kunt haar later niet veranderen.</source>
   <translation>This choice is fixed. You cannot change it later.</translation>
  </message>
  <message>
   <source>Deze kluis heeft een andere oprichting dan deze computer kent. Werk niet verder in deze kluis en bel uw beheerder.</source>
   <translation>This vault has another founding than this computer knows. Do not work any further in this vault and call your administrator.</translation>
  </message>
  <message>
   <source>Deze kluis heeft nog geen certificaat van de inrichting. Maak er eerst een.</source>
   <translation>This vault has no certificate of the facility yet. Make one first.</translation>
  </message>
  <message>
   <source>Deze kluis is al open in een ander venster of bij een andere gebruiker. Sluit Meldpoort daar eerst af.</source>
   <translation>This vault is already open in another window or with another user. Close Meldpoort there first.</translation>
  </message>
  <message>
   <source>Deze kluis is gemaakt met een nieuwere versie van Meldpoort (database {theirs}; dit programma kent {ours}). Installeer de nieuwe versie. Er is niets veranderd.</source>
   <translation>This vault was made with a newer version of Meldpoort (database {theirs}; this program knows {ours}). Install the new version. Nothing was changed.</translation>
  </message>
  <message>
   <source>Deze kluis is gemaakt met een nieuwere versie van Meldpoort. Vraag uw beheerder om het programma bij te werken.</source>
   <translation>This vault was made with a newer version of Meldpoort. Ask your administrator to update the program.</translation>
  </message>
  <message>
   <source>Deze kluis is nog niet compleet</source>
   <translation>This vault is not complete yet</translation>
  </message>
  <message>
   <source>Deze kluis is nog niet compleet. Bevestig de oprichting als tweede oprichter.</source>
   <translation>This vault is not complete yet. Confirm the founding as second founder.</translation>
  </message>
  <message>
   <source>Deze kluis is nog niet compleet. Laat eerst de tweede oprichter de oprichting bevestigen; daarna nodigt u de anderen uit.</source>
   <translation>This vault is not complete yet. First let the second founder confirm the founding; after that you invite the others.</translation>
  </message>
  <message>
   <source>Deze kluis is nog niet compleet. Nodig de tweede oprichter uit.</source>
   <translation>This vault is not complete yet. Invite the second founder.</translation>
  </message>
  <message>
   <source>Deze kluis is nog niet compleet. {naam} moet het account nog activeren.</source>
   <translation>This vault is not complete yet. {naam} still has to activate the account.</translation>
  </message>
  <message>
   <source>Deze kluis is nog niet compleet. {naam} moet inloggen en de oprichting bevestigen.</source>
   <translation>This vault is not complete yet. {naam} has to log in and confirm the founding.</translation>
  </message>
  <message>
   <source>Deze kluis is nog niet compleet: de tweede oprichter moet de oprichting nog bevestigen. Tot dan kan niemand zaken indienen of beslissen.</source>
   <translation>This vault is not complete yet: the second founder still has to confirm the founding. Until then nobody can submit or decide cases.</translation>
  </message>
  <message>
   <source>Deze kluis is van soort veranderd (echt of oefening). Werk niet verder en bel uw beheerder.</source>
   <translation>The kind of this vault has changed (real or practice). Do not work any further and call your administrator.</translation>
  </message>
  <message>
   <source>Deze kluis vraagt een sleutelbos en die werkt op deze computer niet. Gebruik een andere computer of vraag uw systeembeheerder.</source>
   <translation>This vault needs a keyring and it does not work on this computer. Use another computer or ask your system administrator.</translation>
  </message>
  <message>
   <source>Deze kluis werkt met alleen een wachtzin. Op een andere computer logt u gewoon in.</source>
   <translation>This vault works with only a passphrase. On another computer you simply log in.</translation>
  </message>
  <message>
   <source>Deze kluis werkt zonder sleutelbos. Log op de andere computer gewoon in met uw wachtzin.</source>
   <translation>This vault works without a keyring. On the other computer simply log in with your passphrase.</translation>
  </message>
  <message>
   <source>Deze map is niet leeg. Kies een lege map of maak een nieuwe map.</source>
   <translation>This folder is not empty. Choose an empty folder or make a new folder.</translation>
  </message>
  <message>
   <source>Deze map staat op het netwerk. Daar kan een kluis beschadigd raken. Kies een map op deze computer zelf.</source>
   <translation>This folder is on the network. A vault can get damaged there. Choose a folder on this computer itself.</translation>
  </message>
  <message>
   <source>Deze melding is er niet. Ververs het scherm.</source>
   <translation>This notification does not exist. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze opmerking is al verstuurd of is van een ander. Ververs het scherm.</source>
   <translation>This remark has already been sent or is someone else's. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze opmerking is al verwerkt. U kunt het antwoord niet meer wijzigen.</source>
   <translation>This remark has already been dealt with. You can no longer change the answer.</translation>
  </message>
  <message>
   <source>Deze opmerking is er niet meer. Ververs het scherm.</source>
   <translation>This remark no longer exists. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze pdf is versleuteld. Open hem, vergelijk de code op de laatste bladzijden zelf, of geef het bestand melding.json.</source>
   <translation>This PDF is encrypted. Open it and compare the code on the last pages yourself, or give the file melding.json.</translation>
  </message>
  <message>
   <source>Deze regel van het logboek is niet te lezen. Laat de kluis controleren.</source>
   <translation>This line of the journal cannot be read. Let the vault be checked.</translation>
  </message>
  <message>
   <source>Deze rol werkt nog niet: {rollen}. Eerst tekenen collega's ervoor, nadat u uw vingerafdruk hebt voorgelezen.</source>
   <translation>This role does not work yet: {rollen}. First colleagues sign for it, after you have read out your fingerprint.</translation>
  </message>
  <message>
   <source>Deze tabel is van ons. De handreiking noemt alleen "geen aansluitend voorwaardelijk kader".</source>
   <translation>This table is ours. The handreiking only names "geen aansluitend voorwaardelijk kader" (no framework with conditions that follows).</translation>
  </message>
  <message>
   <source>Deze tekening is niet te lezen. Sla haar op als PNG of PDF, en kies dat bestand.</source>
   <translation>This drawing cannot be read. Save it as PNG or PDF and choose that file.</translation>
  </message>
  <message>
   <source>Deze versie heeft geen voorstel. Stuur de zaak terug met een opmerking.</source>
   <translation>This version has no proposal. Send the case back with a remark.</translation>
  </message>
  <message>
   <source>Deze vingerafdruk hoort bij deze kluis en verandert nooit. Druk hem af en bewaar hem bij de herstelsleutel. Zo ziet u later of iemand de kluis heeft verwisseld.</source>
   <translation>This fingerprint belongs to this vault and never changes. Print it and keep it with the recovery key. Then you can see later whether someone has swapped the vault.</translation>
  </message>
  <message>
   <source>Deze vingerafdruk is niet die van deze collega. Vergelijk hem opnieuw, hardop.</source>
   <translation>This fingerprint is not the one of this colleague. Compare it again, aloud.</translation>
  </message>
  <message>
   <source>Deze vorm past niet bij de weg '{channel}'. Kies een andere vorm.</source>
   <translation>This form does not fit the channel '{channel}'. Choose another form.</translation>
  </message>
  <message>
   <source>Deze vraag is van ons. Er staat geen wetsartikel bij.</source>
   <translation>This question is ours. There is no article of law beside it.</translation>
  </message>
  <message>
   <source>Deze waarde past niet in een zaakbestand.</source>
   <translation>This value does not fit in a case file.</translation>
  </message>
  <message>
   <source>Deze wachtzin geldt op deze computer. Het mag dezelfde zijn.</source>
   <translation>This passphrase is for this computer. It may be the same one.</translation>
  </message>
  <message>
   <source>Deze werkplek staat niet (meer) in de lijst. Ververs het scherm.</source>
   <translation>This workstation is not (or no longer) in the list. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze werkplekcode hoort niet bij dit account, of is al gebruikt. Maak op uw andere werkplek een nieuwe code.</source>
   <translation>This workstation code does not belong to this account, or has already been used. Make a new code on your other workstation.</translation>
  </message>
  <message>
   <source>Deze werkplekcode is verlopen. Maak op uw andere werkplek een nieuwe code.</source>
   <translation>This workstation code has expired. Make a new code on your other workstation.</translation>
  </message>
  <message>
   <source>Deze werkplekcode klopt niet. Vergelijk elke groep van vier tekens met het scherm van uw andere werkplek.</source>
   <translation>This workstation code is not right. Compare each group of four characters with the screen of your other workstation.</translation>
  </message>
  <message>
   <source>Deze zaak heeft al antwoorden. Lees het bestand in als een nieuwe zaak; dan gaat er niets verloren.</source>
   <translation>This case already has answers. Import the file as a new case; then nothing is lost.</translation>
  </message>
  <message>
   <source>Deze zaak is er niet. Ververs de werklijst.</source>
   <translation>This case does not exist. Refresh the work list.</translation>
  </message>
  <message>
   <source>Deze zaak is nog niet ingediend. Vraag de maker om in te dienen.</source>
   <translation>This case has not been submitted yet. Ask the maker to submit it.</translation>
  </message>
  <message>
   <source>Deze zaak is nu niet te wijzigen. Haal haar eerst terug of begin een nieuwe versie.</source>
   <translation>This case cannot be changed now. First take it back or start a new version.</translation>
  </message>
  <message>
   <source>Deze zaken kunnen niet wachten</source>
   <translation>These cases cannot wait</translation>
  </message>
  <message>
   <source>Dezelfde gemeente staat er twee keer. Haal er één weg.</source>
   <translation>The same gemeente is there twice. Take one of them away.</translation>
  </message>
  <message>
   <source>Direct na de vrijlating</source>
   <translation>Directly after the release</translation>
  </message>
  <message>
   <source>Directeur zelf</source>
   <translation>The directeur personally</translation>
  </message>
  <message>
   <source>Dit BSN kan niet kloppen. Kijk de cijfers na.</source>
   <translation>This BSN cannot be right. Check the digits.</translation>
  </message>
  <message>
   <source>Dit account is al ingetrokken. Ververs het scherm.</source>
   <translation>This account has already been revoked. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit account is ingetrokken. Vraag uw beheerder om een nieuw account.</source>
   <translation>This account has been revoked. Ask your administrator for a new account.</translation>
  </message>
  <message>
   <source>Dit account is niet actief. Kies een account dat in gebruik is.</source>
   <translation>This account is not active. Choose an account that is in use.</translation>
  </message>
  <message>
   <source>Dit account is nog niet geactiveerd. Gebruik eerst de activeringscode.</source>
   <translation>This account has not been activated yet. Use the activation code first.</translation>
  </message>
  <message>
   <source>Dit account staat niet in de rollenlijst. Ververs het scherm.</source>
   <translation>This account is not in the roster. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit account staat niet in deze kluis. Kies een naam uit de lijst.</source>
   <translation>This account is not in this vault. Choose a name from the list.</translation>
  </message>
  <message>
   <source>Dit antwoord staat niet in de brief.</source>
   <translation>This answer is not in the letter.</translation>
  </message>
  <message>
   <source>Dit bent u zelf. Uw rollen veranderen of uw account intrekken doet een ander.</source>
   <translation>This is you. Someone else changes your roles or revokes your account.</translation>
  </message>
  <message>
   <source>Dit bent u zelf. Voor uw eigen rol tekenen anderen. Lees uw vingerafdruk voor.</source>
   <translation>This is you. Others sign for your own role. Read out your fingerprint.</translation>
  </message>
  <message>
   <source>Dit bestand is geen RSA-sleutel. Kies de geheime sleutel van de gemeente (PEM).</source>
   <translation>This file is not an RSA key. Choose the secret key of the gemeente (PEM).</translation>
  </message>
  <message>
   <source>Dit bestand is geen certificaat. Kies het certificaat van de inrichting (PEM).</source>
   <translation>This file is not a certificate. Choose the certificate of the facility (PEM).</translation>
  </message>
  <message>
   <source>Dit bestand is geen certificaat. Vraag de gemeente om een bestand dat eindigt op .pem, .crt, .cer of .p7b.</source>
   <translation>This file is not a certificate. Ask the gemeente for a file that ends in .pem, .crt, .cer or .p7b.</translation>
  </message>
  <message>
   <source>Dit bestand is geen melding.json en geen pdf. Kies het bestand uit het pakket of de brief zelf.</source>
   <translation>This file is neither melding.json nor a PDF. Choose the file from the package, or the letter itself.</translation>
  </message>
  <message>
   <source>Dit bestand is geen pakket van Meldpoort, of het is beschadigd. Kies het bestand dat eindigt op .p7m, of vraag de inrichting om een nieuw pakket.</source>
   <translation>This file is not a Meldpoort package, or it is damaged. Choose the file that ends in .p7m, or ask the facility for a new package.</translation>
  </message>
  <message>
   <source>Dit bestand is geen zaakbestand. Kies een bestand met één zaak.</source>
   <translation>This file is not a case file. Choose a file with one case.</translation>
  </message>
  <message>
   <source>Dit bestand is niet te openen met deze wachtzin. Controleer de wachtzin en kies een bestand dat eindigt op .p12 of .pfx.</source>
   <translation>This file cannot be opened with this passphrase. Check the passphrase and choose a file that ends in .p12 or .pfx.</translation>
  </message>
  <message>
   <source>Dit bestand is te groot voor een briefhoofd. Maak het kleiner dan 5 MB.</source>
   <translation>This file is too large for a letterhead. Make it smaller than 5 MB.</translation>
  </message>
  <message>
   <source>Dit bestand is te groot voor een certificaat. Kies een ander bestand.</source>
   <translation>This file is too large for a certificate. Choose another file.</translation>
  </message>
  <message>
   <source>Dit bestand is te groot voor een certificaat. Kies het certificaat van de gemeente.</source>
   <translation>This file is too large for a certificate. Choose the certificate of the gemeente.</translation>
  </message>
  <message>
   <source>Dit bestand is te groot voor een pakket van Meldpoort. Kies het bestand dat eindigt op .p7m.</source>
   <translation>This file is too large for a Meldpoort package. Choose the file that ends in .p7m.</translation>
  </message>
  <message>
   <source>Dit bestand is te groot voor een zaakbestand. Kies een ander bestand.</source>
   <translation>This file is too large for a case file. Choose another file.</translation>
  </message>
  <message>
   <source>Dit bestand kan geen briefhoofd zijn. Kies een PNG, een JPEG of een pdf. Van een SVG kunt u eerst een pdf maken.</source>
   <translation>This file cannot be a letterhead. Choose a PNG, a JPEG or a PDF. You can make a PDF of an SVG first.</translation>
  </message>
  <message>
   <source>Dit certificaat geldt al niet meer. Ververs het scherm.</source>
   <translation>This certificate is already no longer valid. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit certificaat heeft geen RSA-sleutel, en alleen daarmee kan Meldpoort versleutelen. Vraag de gemeente om een RSA-certificaat, of gebruik de versleutelde pdf.</source>
   <translation>This certificate has no RSA key, and Meldpoort can encrypt only with that. Ask the gemeente for an RSA certificate, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Dit certificaat is niet bedoeld om te ondertekenen. Vraag om een certificaat voor ondertekenen.</source>
   <translation>This certificate is not meant for signing. Ask for a certificate for signing.</translation>
  </message>
  <message>
   <source>Dit certificaat is niet goed opgebouwd. Vraag de gemeente om een nieuw certificaat.</source>
   <translation>This certificate is not built as it should be. Ask the gemeente for a new certificate.</translation>
  </message>
  <message>
   <source>Dit certificaat is nog niet geldig: het geldt vanaf {date}. Wacht tot die dag, of gebruik de versleutelde pdf.</source>
   <translation>This certificate is not valid yet: it is valid from {date}. Wait until that day, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Dit certificaat is verlopen of nog niet geldig. Vraag om een nieuw certificaat.</source>
   <translation>This certificate has expired or is not valid yet. Ask for a new certificate.</translation>
  </message>
  <message>
   <source>Dit certificaat is verlopen op {date}. Vraag de gemeente om een nieuw certificaat, of gebruik de versleutelde pdf.</source>
   <translation>This certificate expired on {date}. Ask the gemeente for a new certificate, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Dit certificaat nu al gebruiken?</source>
   <translation>Use this certificate now already?</translation>
  </message>
  <message>
   <source>Dit certificaat staat al in de kluis. Kies een ander bestand.</source>
   <translation>This certificate is already in the vault. Choose another file.</translation>
  </message>
  <message>
   <source>Dit certificaat staat niet in de kluis. Ververs het scherm.</source>
   <translation>This certificate is not in the vault. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit certificaat van {gemeente} is al in gebruik. U hoeft niets te doen.</source>
   <translation>This certificate of {gemeente} is already in use. You do not have to do anything.</translation>
  </message>
  <message>
   <source>Dit certificaat wacht niet op gebruik. Ververs het scherm.</source>
   <translation>This certificate is not waiting to be used. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit exemplaar is er niet in deze zaak. Ververs het scherm.</source>
   <translation>This exemplar is not in this case. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit exemplaar is er niet. Ververs het scherm.</source>
   <translation>This exemplar does not exist. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit gaat altijd mee</source>
   <translation>This always goes along</translation>
  </message>
  <message>
   <source>Dit gaat nooit mee</source>
   <translation>This never goes along</translation>
  </message>
  <message>
   <source>Dit gaat vanzelf mee: een eerlijk beeld heeft twee kanten.</source>
   <translation>This goes along by itself: a fair picture has two sides.</translation>
  </message>
  <message>
   <source>Dit ging niet</source>
   <translation>This did not work</translation>
  </message>
  <message>
   <source>Dit is de eerste voorwaarde van de wet. De handreiking zegt "reëel risico".</source>
   <translation>This is the first condition of the law. The handreiking says "reëel risico" (real risk).</translation>
  </message>
  <message>
   <source>Dit is de laatste stop tegen de verkeerde ontvanger.</source>
   <translation>This is the last stop against the wrong recipient.</translation>
  </message>
  <message>
   <source>Dit is dezelfde wachtzin. Kies een andere.</source>
   <translation>This is the same passphrase. Choose another one.</translation>
  </message>
  <message>
   <source>Dit is een criterium van de handreiking, geen voorwaarde van de wet.</source>
   <translation>This is a criterion of the handreiking, not a condition of the law.</translation>
  </message>
  <message>
   <source>Dit is een geheime sleutel, geen certificaat. Bewaar dit bestand niet en stuur het niet door. Zeg de gemeente dat die sleutel niet meer veilig is, en vraag om het certificaat.</source>
   <translation>This is a secret key, not a certificate. Do not keep this file and do not pass it on. Tell the gemeente that this key is no longer safe, and ask for the certificate.</translation>
  </message>
  <message>
   <source>Dit is een herstelsleutel van een andere kluis. Zoek het papier dat bij deze kluis hoort.</source>
   <translation>This is a recovery key of another vault. Look for the paper that belongs to this vault.</translation>
  </message>
  <message>
   <source>Dit is een oefenkluis. Niets hieruit is echt.</source>
   <translation>This is a practice vault. Nothing in it is real.</translation>
  </message>
  <message>
   <source>Dit is geen code van een brief. Een code begint met MELDPOORT1 en heeft vier schuine strepen. Scan hem opnieuw, of typ hem helemaal over.</source>
   <translation>This is not the code of a letter. A code begins with MELDPOORT1 and has four slashes. Scan it again, or type all of it.</translation>
  </message>
  <message>
   <source>Dit is geen datum die het programma kan lezen. Schrijf hem zoals 3-1-2027.</source>
   <translation>This is not a date that the program can read. Write it like 3-1-2027.</translation>
  </message>
  <message>
   <source>Dit is geen herstelsleutel, of er zit een typefout in. Vergelijk elke groep van vier tekens met het papier.</source>
   <translation>This is not a recovery key, or there is a typing error in it. Compare each group of four characters with the paper.</translation>
  </message>
  <message>
   <source>Dit is geen melding die dit programma kan lezen. Vraag de inrichting om een nieuwe melding, of gebruik een nieuwere versie van Meldpoort.</source>
   <translation>This is not a notification that this program can read. Ask the facility for a new notification, or use a newer version of Meldpoort.</translation>
  </message>
  <message>
   <source>Dit is geen sleutel voor codes op papier. Neem de 64 tekens over van het uitwisselblad, of uit de uitkomst van 'meldpoort controleer'.</source>
   <translation>This is not a key for codes on paper. Copy the 64 characters from the exchange sheet, or from the outcome of 'meldpoort controleer'.</translation>
  </message>
  <message>
   <source>Dit is geen stand van het logboek. Typ het nummer, een dubbele punt en de 64 tekens van het blad.</source>
   <translation>This is not a state of the journal. Type the number, a colon and the 64 characters from the sheet.</translation>
  </message>
  <message>
   <source>Dit is geen zaakbestand van Meldpoort: het veld "format" ontbreekt of klopt niet. Kies een ander bestand, of zet bij "format": {ours}.</source>
   <translation>This is not a Meldpoort case file: the field "format" is missing or not right. Choose another file, or put at "format": {ours}.</translation>
  </message>
  <message>
   <source>Dit is nog niet geregeld</source>
   <translation>This has not been arranged yet</translation>
  </message>
  <message>
   <source>Dit is ons voorstel.</source>
   <translation>This is our proposal.</translation>
  </message>
  <message>
   <source>Dit is uw oordeel. Kleiner en onbekend gaan mee zodra groter meegaat.</source>
   <translation>This is your judgement. Smaller and unknown go along as soon as larger goes along.</translation>
  </message>
  <message>
   <source>Dit is uw oordeel; de lezer moet het kunnen volgen.</source>
   <translation>This is your judgement; the reader must be able to follow it.</translation>
  </message>
  <message>
   <source>Dit is versie {version}. Uw goedkeuringszegel staat eronder.</source>
   <translation>This is version {version}. Your approval seal is below it.</translation>
  </message>
  <message>
   <source>Dit jaar kan niet kloppen. Kijk de datum na.</source>
   <translation>This year cannot be right. Check the date.</translation>
  </message>
  <message>
   <source>Dit kan alleen in een oefenkluis. In een echte kluis blijft de sleutel binnen.</source>
   <translation>This is only possible in a practice vault. In a real vault the key stays inside.</translation>
  </message>
  <message>
   <source>Dit kan niet meer met deze melding. Ververs het scherm en kijk naar de stand.</source>
   <translation>This is no longer possible with this notification. Refresh the screen and look at its state.</translation>
  </message>
  <message>
   <source>Dit kan niet voor uw eigen account. Vraag een andere beheerder.</source>
   <translation>This is not possible for your own account. Ask another administrator.</translation>
  </message>
  <message>
   <source>Dit kan nu niet</source>
   <translation>This is not possible now</translation>
  </message>
  <message>
   <source>Dit kan nu niet met deze zaak. Ververs het scherm en kijk wat de volgende stap is.</source>
   <translation>This is not possible with this case now. Refresh the screen and see what the next step is.</translation>
  </message>
  <message>
   <source>Dit nummer hoort bij één persoon in de strafrechtsketen.</source>
   <translation>This number belongs to one person in the criminal justice chain.</translation>
  </message>
  <message>
   <source>Dit pakket gaat niet open met deze sleutel. Het is voor een andere ontvanger, of het is beschadigd. Vraag de inrichting om een nieuw pakket.</source>
   <translation>This package does not open with this key. It is for another recipient, or it is damaged. Ask the facility for a new package.</translation>
  </message>
  <message>
   <source>Dit pakket is geen melding. Open het op de plek waar het voor bedoeld is, of vraag de inrichting wat het is.</source>
   <translation>This package is not a notification. Open it in the place it is meant for, or ask the facility what it is.</translation>
  </message>
  <message>
   <source>Dit pakket is gemaakt met een nieuwere versie van Meldpoort (pakket {theirs}; dit programma kent {ours}). Werk uw programma bij, of vraag de inrichting om een versleutelde pdf.</source>
   <translation>This package was made with a newer version of Meldpoort (package {theirs}; this program knows {ours}). Update your program, or ask the facility for an encrypted PDF.</translation>
  </message>
  <message>
   <source>Dit pakket is gemaakt voor een andere gemeente of een andere sleutel. Lees het niet en bel de inrichting.</source>
   <translation>This package was made for another gemeente or another key. Do not read it and call the facility.</translation>
  </message>
  <message>
   <source>Dit pakket is niet ondertekend met het certificaat van deze inrichting dat u vertrouwt. Gebruik het niet en bel de inrichting.</source>
   <translation>This package is not signed with the certificate of this facility that you trust. Do not use it and call the facility.</translation>
  </message>
  <message>
   <source>Dit pakket is niet precies een keer ondertekend. Vraag de inrichting om een nieuw pakket.</source>
   <translation>This package is not signed exactly once. Ask the facility for a new package.</translation>
  </message>
  <message>
   <source>Dit pakket noemt een ander certificaat van de inrichting dan dat waarmee het is ondertekend. Gebruik het niet en bel de inrichting.</source>
   <translation>This package names another certificate of the facility than the one it was signed with. Do not use it and call the facility.</translation>
  </message>
  <message>
   <source>Dit programma</source>
   <translation>This program</translation>
  </message>
  <message>
   <source>Dit staat nog open</source>
   <translation>This is still open</translation>
  </message>
  <message>
   <source>Dit wordt pas definitief als de maker het ook bezegelt, of als de directeur beslist.</source>
   <translation>This only becomes final when the maker seals it too, or when the directeur decides.</translation>
  </message>
  <message>
   <source>Dit zaakbestand is van een andere versie ({given}); dit programma leest {ours}. Open het met een nieuwere versie van Meldpoort.</source>
   <translation>This case file is of another version ({given}); this program reads {ours}. Open it with a newer version of Meldpoort.</translation>
  </message>
  <message>
   <source>Doe dit als de sleutel in verkeerde handen kan zijn. Hierna ondertekent Meldpoort er niets meer mee. Gemeenten weten dit niet vanzelf: vertel het ze. Dit kunt u niet terugdraaien.</source>
   <translation>Do this when the key may be in the wrong hands. After this Meldpoort signs nothing with it any more. Gemeenten do not know this by themselves: tell them. You cannot undo this.</translation>
  </message>
  <message>
   <source>Doet u ook ander werk in Meldpoort?</source>
   <translation>Do you do other work in Meldpoort too?</translation>
  </message>
  <message>
   <source>Door een ander bevestigd</source>
   <translation>Confirmed by someone else</translation>
  </message>
  <message>
   <source>Door wie ingelicht? (functie)</source>
   <translation>Informed by whom? (function)</translation>
  </message>
  <message>
   <source>Door wie? (functie)</source>
   <translation>By whom? (function)</translation>
  </message>
  <message>
   <source>Dreigt er nu gevaar? Bel de politie. Wacht niet op dit programma.</source>
   <translation>Is there danger right now? Call the police. Do not wait for this program.</translation>
  </message>
  <message>
   <source>Druk af</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>Druk het wachtwoordblad af</source>
   <translation>Print the password sheet</translation>
  </message>
  <message>
   <source>Echte kluis</source>
   <translation>Real vault</translation>
  </message>
  <message>
   <source>Een BSN heeft negen cijfers. Kijk het nummer na.</source>
   <translation>A BSN has nine digits. Check the number.</translation>
  </message>
  <message>
   <source>Een adres bij ‘{label}’ staat niet meer in de lijst. Kies opnieuw waarop de keuze berust.</source>
   <translation>An address at ‘{label}’ is no longer in the list. Choose again what the choice rests on.</translation>
  </message>
  <message>
   <source>Een ander is gemachtigd door de directeur</source>
   <translation>Someone else is authorised by the directeur (gemachtigd)</translation>
  </message>
  <message>
   <source>Een andere &amp;kluis</source>
   <translation>Another &amp;vault</translation>
  </message>
  <message>
   <source>Een andere programmaversie maakte deze brief: {toen}. Nu is het {nu}. De bestanden verschillen daarom, maar elk woord en de opbouw zijn gelijk.</source>
   <translation>Another version of the program made this letter: {toen}. Now it is {nu}. The files therefore differ, but every word and the structure are equal.</translation>
  </message>
  <message>
   <source>Een andere wachtzin geldt op deze werkplek. Op uw andere werkplekken blijft de wachtzin zoals hij was. Niemand kan uw wachtzin voor u opzoeken.</source>
   <translation>Another passphrase is for this workstation. On your other workstations the passphrase stays as it was. Nobody can look up your passphrase for you.</translation>
  </message>
  <message>
   <source>Een bestand dat eindigt op .p12 of .pfx.</source>
   <translation>A file that ends in .p12 or .pfx.</translation>
  </message>
  <message>
   <source>Een beveiliging in de database is weg of veranderd: {name}. Iemand werkte buiten Meldpoort om. Bel uw beheerder.</source>
   <translation>A protection in the database is gone or changed: {name}. Someone worked around Meldpoort. Call your administrator.</translation>
  </message>
  <message>
   <source>Een casemanager begint een zaak. Collega's nodigt u uit in Beheer, Accounts.</source>
   <translation>A casemanager starts a case. You invite colleagues in Manage, Accounts.</translation>
  </message>
  <message>
   <source>Een casemanager beoordeelt dit niet alleen.</source>
   <translation>A casemanager does not assess this alone.</translation>
  </message>
  <message>
   <source>Een casemanager kan een zaak beginnen.</source>
   <translation>A casemanager can start a case.</translation>
  </message>
  <message>
   <source>Een certificaat van de inrichting past niet bij zijn sleutel. Verstuur niets en bel uw beheerder.</source>
   <translation>A certificate of the facility does not fit its key. Send nothing and call your administrator.</translation>
  </message>
  <message>
   <source>Een collega die voor uw rol tekent, vergelijkt deze vingerafdruk met u. Lees hem hardop voor, aan de telefoon of naast elkaar. Stuur hem niet op.</source>
   <translation>A colleague who signs for your role compares this fingerprint with you. Read it aloud, on the telephone or side by side. Do not send it.</translation>
  </message>
  <message>
   <source>Een collega uitnodigen</source>
   <translation>Invite a colleague</translation>
  </message>
  <message>
   <source>Een contactpersoon noemen</source>
   <translation>Name a contact person</translation>
  </message>
  <message>
   <source>Een controlepunt kan alleen na een onderzoek waarin alles klopt. Los eerst op wat er gevonden is, en onderzoek opnieuw.</source>
   <translation>A checkpoint is only possible after an inspection in which everything is right. First solve what was found, and inspect again.</translation>
  </message>
  <message>
   <source>Een echte kluis heeft twee oprichters</source>
   <translation>A real vault has two founders</translation>
  </message>
  <message>
   <source>Een eerlijk beeld heeft twee kanten.</source>
   <translation>A fair picture has two sides.</translation>
  </message>
  <message>
   <source>Een eigen beeldmerk, rechts naast de afzender. Naam en adres staan er altijd ook als tekst. Gebruik het rijkslogo alleen als u dat mag.</source>
   <translation>Your own logo, to the right of the sender. Name and address are always there as text too. Use the central government logo only if you are allowed to.</translation>
  </message>
  <message>
   <source>Een gemeente die de nieuwe vingerafdruk nog niet heeft, weigert dan uw pakketten. Het oude certificaat wordt niet meer gebruikt.</source>
   <translation>A gemeente that does not have the new fingerprint yet then refuses your packages. The old certificate is no longer used.</translation>
  </message>
  <message>
   <source>Een gemeentecode heeft vier cijfers, soms met GM ervoor, zoals GM0855. Kijk de code na.</source>
   <translation>A gemeente code has four digits, sometimes with GM before it, such as GM0855. Check the code.</translation>
  </message>
  <message>
   <source>Een gerucht is geen feit.</source>
   <translation>A rumour is not a fact.</translation>
  </message>
  <message>
   <source>Een gesloten zaak kunt u niet meer wijzigen. U kunt haar wel terugvinden en lezen.</source>
   <translation>You can no longer change a closed case. You can still find it and read it.</translation>
  </message>
  <message>
   <source>Een goedkeuringszegel in dit pakket gaat over een andere melding. Gebruik het pakket niet en bel de inrichting.</source>
   <translation>An approval seal in this package is about another notification. Do not use the package and call the facility.</translation>
  </message>
  <message>
   <source>Een goedkeuringszegel in dit pakket klopt niet. Gebruik het pakket niet en bel de inrichting.</source>
   <translation>An approval seal in this package is not right. Do not use the package and call the facility.</translation>
  </message>
  <message>
   <source>Een goedkeuringszegel van zaak {case} hoort niet bij wat er nu staat. Gebruik de zaak niet en bel uw beheerder.</source>
   <translation>An approval seal of case {case} does not belong to what is there now. Do not use the case and call your administrator.</translation>
  </message>
  <message>
   <source>Een ingetrokken account kan de sleutels nog lezen: {name}. Sluit Meldpoort en open het weer; dan worden de sleutels vernieuwd.</source>
   <translation>A revoked account can still read the keys: {name}. Close Meldpoort and open it again; then the keys are renewed.</translation>
  </message>
  <message>
   <source>Een kort blad zonder delict en risico</source>
   <translation>A short sheet without offence and risk</translation>
  </message>
  <message>
   <source>Een nieuw certificaat staat eerst klaar naast het oude. Geef gemeenten in die tijd de nieuwe vingerafdruk. Zonder dag hieronder wacht het 30 dagen.</source>
   <translation>A new certificate is first ready beside the old one. Give gemeenten the new fingerprint in that time. Without a day below it waits 30 days.</translation>
  </message>
  <message>
   <source>Een nieuwe datum vraagt een nieuwe versie.</source>
   <translation>A new date needs a new version.</translation>
  </message>
  <message>
   <source>Een parketnummer heeft tien cijfers, zoals 05/123456-20. Kijk het nummer na.</source>
   <translation>A parketnummer has ten digits, such as 05/123456-20. Check the number.</translation>
  </message>
  <message>
   <source>Een proeftijd of v.i.-beslissing kan veranderen.</source>
   <translation>A probation period or v.i. decision can change.</translation>
  </message>
  <message>
   <source>Een risico beoordeelt u niet alleen.</source>
   <translation>You do not assess a risk alone.</translation>
  </message>
  <message>
   <source>Een risico mag niet blijven liggen.</source>
   <translation>A risk must not be left lying.</translation>
  </message>
  <message>
   <source>Een rol die anderen controleert of binnenlaat, werkt pas als twee collega's ervoor hebben getekend. Zo kan niemand zichzelf of een verzonnen collega een rol geven.</source>
   <translation>A role that checks others or lets them in only works when two colleagues have signed for it. So nobody can give a role to themselves or to an invented colleague.</translation>
  </message>
  <message>
   <source>Een rol die anderen controleert, wacht daarna op handtekeningen.</source>
   <translation>A role that checks others then waits for signatures.</translation>
  </message>
  <message>
   <source>Een rubricering van de staat mag alleen een bevoegd persoon geven. Kies een andere behandeltekst.</source>
   <translation>Only an authorised person may give a state classification. Choose another handling text.</translation>
  </message>
  <message>
   <source>Een score beslist nooit. De conclusie en de motivering gaan samen mee, of allebei niet.</source>
   <translation>A score never decides. The conclusion and the reasons go along together, or neither does.</translation>
  </message>
  <message>
   <source>Een sleutel in het bestand heeft vreemde tekens. Maak het bestand opnieuw.</source>
   <translation>A key in the file has strange characters. Make the file again.</translation>
  </message>
  <message>
   <source>Een sleutel in het bestand heeft vreemde tekens: {key}. Verbeter die naam.</source>
   <translation>A key in the file has strange characters: {key}. Correct that name.</translation>
  </message>
  <message>
   <source>Een stuk van een ander deelt u niet zonder te vragen.</source>
   <translation>You do not share someone else's document without asking.</translation>
  </message>
  <message>
   <source>Een uitkomst zonder uitleg zegt te weinig. Een score beslist nooit.</source>
   <translation>An outcome without an explanation says too little. A score never decides.</translation>
  </message>
  <message>
   <source>Een van de oprichters van deze kluis.</source>
   <translation>One of the founders of this vault.</translation>
  </message>
  <message>
   <source>Een verkeerde gemeente is de vaakst gemaakte fout.</source>
   <translation>A wrong gemeente is the mistake made most often.</translation>
  </message>
  <message>
   <source>Een verkeerde gemeente is de vaakst gemaakte fout. Kijk nog eens goed.</source>
   <translation>A wrong gemeente is the mistake made most often. Please look again carefully.</translation>
  </message>
  <message>
   <source>Een volgend certificaat</source>
   <translation>A next certificate</translation>
  </message>
  <message>
   <source>Een volgend onderzoek rekent vanaf hier.</source>
   <translation>A next inspection counts from here.</translation>
  </message>
  <message>
   <source>Een volledig blad</source>
   <translation>A full sheet</translation>
  </message>
  <message>
   <source>Een vondst bleef staan bij {label}: ‘{excerpt}’.</source>
   <translation>A finding was left in place at {label}: ‘{excerpt}’.</translation>
  </message>
  <message>
   <source>Een voorlopige datum kan schuiven; dat moet de lezer weten.</source>
   <translation>A provisional date can shift; the reader must know that.</translation>
  </message>
  <message>
   <source>Een voorwaarde van de wet is niet met ja beantwoord: {label}.</source>
   <translation>A condition of the law was not answered with yes: {label}.</translation>
  </message>
  <message>
   <source>Een zaak zonder beslissing geeft vanaf dan een alarm.</source>
   <translation>From then on a case without a decision gives an alarm.</translation>
  </message>
  <message>
   <source>Eens</source>
   <translation>Agree</translation>
  </message>
  <message>
   <source>Eens met het voorstel</source>
   <translation>Agree with the proposal</translation>
  </message>
  <message>
   <source>Eerder gebruikt</source>
   <translation>Used before</translation>
  </message>
  <message>
   <source>Eerdere datums</source>
   <translation>Earlier dates</translation>
  </message>
  <message>
   <source>Eerdere vrijlatingsdatums</source>
   <translation>Earlier release dates</translation>
  </message>
  <message>
   <source>Eigen keuze</source>
   <translation>Own choice</translation>
  </message>
  <message>
   <source>Eigen keuze van dit programma</source>
   <translation>Own choice of this program</translation>
  </message>
  <message>
   <source>Eigenaar</source>
   <translation>Owner</translation>
  </message>
  <message>
   <source>Einddatum van de machtiging</source>
   <translation>End date of the authorisation</translation>
  </message>
  <message>
   <source>Einde van de detentie</source>
   <translation>End of the detention</translation>
  </message>
  <message>
   <source>Einde van de straf</source>
   <translation>End of the sentence</translation>
  </message>
  <message>
   <source>Elders</source>
   <translation>Elsewhere</translation>
  </message>
  <message>
   <source>Elke bladzijde van de database, de tabellen en hun beveiligingen.</source>
   <translation>Every page of the database, the tables and their protections.</translation>
  </message>
  <message>
   <source>Elke ontvanger heeft een eigen reden nodig.</source>
   <translation>Every recipient needs its own reason.</translation>
  </message>
  <message>
   <source>Elke status</source>
   <translation>Any status</translation>
  </message>
  <message>
   <source>En nog {aantal} andere zaken.</source>
   <translation>And {aantal} other cases.</translation>
  </message>
  <message>
   <source>Enter opent de zaak.</source>
   <translation>Enter opens the case.</translation>
  </message>
  <message>
   <source>Er gaat dan geen melding weg. De zaak en uw reden blijven bewaard.</source>
   <translation>Then no notification is sent. The case and your reason are kept.</translation>
  </message>
  <message>
   <source>Er gaat een gegeven over gezondheid mee.</source>
   <translation>Something about health goes along.</translation>
  </message>
  <message>
   <source>Er ging iets mis in het programma</source>
   <translation>Something went wrong in the program</translation>
  </message>
  <message>
   <source>Er ging iets mis in het programma. Uw werk op het scherm is er nog. Probeer het opnieuw.</source>
   <translation>Something went wrong in the program. Your work on the screen is still there. Try again.</translation>
  </message>
  <message>
   <source>Er is 1 ding gevonden</source>
   <translation>1 thing was found</translation>
  </message>
  <message>
   <source>Er is al een account met de naam '{name}'. Kies een andere naam.</source>
   <translation>There is already an account with the name '{name}'. Choose another name.</translation>
  </message>
  <message>
   <source>Er is een probleem</source>
   <translation>There is a problem</translation>
  </message>
  <message>
   <source>Er is geen briefhoofd.</source>
   <translation>There is no letterhead.</translation>
  </message>
  <message>
   <source>Er is geen certificaat van de inrichting in gebruik. Maak er eerst een.</source>
   <translation>No certificate of the institution is in use. Make one first.</translation>
  </message>
  <message>
   <source>Er is geen certificaat van deze gemeente. Zonder certificaat kan het met een versleutelde pdf of op papier.</source>
   <translation>There is no certificate of this gemeente. Without a certificate you can use an encrypted PDF or paper.</translation>
  </message>
  <message>
   <source>Er is geen risicotaxatie afgenomen.</source>
   <translation>No risk assessment was made.</translation>
  </message>
  <message>
   <source>Er is geen zaak met kenmerk {reference}. Kijk het kenmerk na.</source>
   <translation>There is no case with reference {reference}. Check the reference.</translation>
  </message>
  <message>
   <source>Er is niemand ingelogd. Log in en probeer het opnieuw.</source>
   <translation>Nobody is logged in. Log in and try again.</translation>
  </message>
  <message>
   <source>Er is niets gevonden in de tekst die meegaat.</source>
   <translation>Nothing was found in the text that goes along.</translation>
  </message>
  <message>
   <source>Er is niets gewijzigd sinds de vorige versie</source>
   <translation>Nothing has changed since the previous version</translation>
  </message>
  <message>
   <source>Er is nog 1 opmerking zonder antwoord. Beantwoord die eerst.</source>
   <translation>There is still 1 remark without an answer. Answer it first.</translation>
  </message>
  <message>
   <source>Er is nog een blok weggehaald.</source>
   <translation>Another block was taken away.</translation>
  </message>
  <message>
   <source>Er is nog een vondst verwerkt.</source>
   <translation>Another finding was dealt with.</translation>
  </message>
  <message>
   <source>Er is nog geen controlepunt. Daarom is het hele logboek nagerekend.</source>
   <translation>There is no checkpoint yet. That is why the whole journal was checked.</translation>
  </message>
  <message>
   <source>Er is nog geen gemeente gekozen. Kies in stap 5 een gemeente.</source>
   <translation>No gemeente has been chosen yet. Choose a gemeente in step 5.</translation>
  </message>
  <message>
   <source>Er is nog niet geregeld wie namens de directeur beslist. Laat de directeur zelf beslissen, of laat eerst de machtiging vastleggen.</source>
   <translation>It has not been arranged yet who decides on behalf of the directeur. Let the directeur decide personally, or have the authorisation recorded first.</translation>
  </message>
  <message>
   <source>Er is nog niets ingevuld om te kiezen. Vul eerst stap 1 tot 5 in.</source>
   <translation>There is nothing filled in yet to choose from. First fill in steps 1 to 5.</translation>
  </message>
  <message>
   <source>Er is nog niets verstrekt. Een regel komt hier zodra een exemplaar is overhandigd.</source>
   <translation>Nothing has been disclosed yet. A line appears here as soon as an exemplar has been handed over.</translation>
  </message>
  <message>
   <source>Er staan nog opmerkingen. Stuur de zaak terug, of haal de opmerkingen weg.</source>
   <translation>There are still remarks. Send the case back, or take the remarks away.</translation>
  </message>
  <message>
   <source>Er staat geen briefhoofd meer op brieven.</source>
   <translation>Letters have no letterhead any more.</translation>
  </message>
  <message>
   <source>Er staat geen uitnodiging open. Vraag uw beheerder om een nieuwe code.</source>
   <translation>There is no open invitation. Ask your administrator for a new code.</translation>
  </message>
  <message>
   <source>Er wacht een rol op uw handtekening: {namen}.</source>
   <translation>A role is waiting for your signature: {namen}.</translation>
  </message>
  <message>
   <source>Er wacht niets op u</source>
   <translation>Nothing is waiting for you</translation>
  </message>
  <message>
   <source>Er wordt een nieuwe sleutel gemaakt. Dit duurt een paar tellen.</source>
   <translation>A new key is being made. This takes a few seconds.</translation>
  </message>
  <message>
   <source>Er zijn geen afwijkingen gevonden.</source>
   <translation>No deviations were found.</translation>
  </message>
  <message>
   <source>Er zijn meer mogelijkheden</source>
   <translation>There are several possibilities</translation>
  </message>
  <message>
   <source>Er zijn nog geen opmerkingen. Schrijf wat de maker moet weten.</source>
   <translation>There are no remarks yet. Write what the maker needs to know.</translation>
  </message>
  <message>
   <source>Er zijn nog geen zaken</source>
   <translation>There are no cases yet</translation>
  </message>
  <message>
   <source>Er zijn nog {count} opmerkingen zonder antwoord. Beantwoord die eerst.</source>
   <translation>There are still {count} remarks without an answer. Answer those first.</translation>
  </message>
  <message>
   <source>Er zijn {aantal} dingen gevonden</source>
   <translation>{aantal} things were found</translation>
  </message>
  <message>
   <source>Exemplaar maken voor {name}</source>
   <translation>Make exemplar for {name}</translation>
  </message>
  <message>
   <source>Exemplaar {number} is gemaakt.</source>
   <translation>Exemplar {number} has been made.</translation>
  </message>
  <message>
   <source>Exemplaar {number} overhandigd aan {name}</source>
   <translation>Exemplar {number} handed over to {name}</translation>
  </message>
  <message>
   <source>Exemplaar {number}, opnieuw getekend en vergeleken</source>
   <translation>Copy {number}, drawn again and compared</translation>
  </message>
  <message>
   <source>Exemplaar {number}: {form}, {channel}.</source>
   <translation>Exemplar {number}: {form}, {channel}.</translation>
  </message>
  <message>
   <source>Extra stop tegen een verkeerde ontvanger.</source>
   <translation>Extra stop against a wrong recipient.</translation>
  </message>
  <message>
   <source>Eén blok per veroordeling of zaak. Oude zaken horen niet vanzelf in de brief.</source>
   <translation>One block per conviction or case. Old cases do not go into the letter by themselves.</translation>
  </message>
  <message>
   <source>Eén zin is genoeg.</source>
   <translation>One sentence is enough.</translation>
  </message>
  <message>
   <source>Eén zin is genoeg. U mag de vaste zin nemen of er zelf een schrijven.</source>
   <translation>One sentence is enough. You may take the fixed sentence or write your own.</translation>
  </message>
  <message>
   <source>FPC of kliniek</source>
   <translation>FPC or clinic</translation>
  </message>
  <message>
   <source>Familie</source>
   <translation>Family</translation>
  </message>
  <message>
   <source>Feit</source>
   <translation>Fact</translation>
  </message>
  <message>
   <source>Feiten</source>
   <translation>Facts</translation>
  </message>
  <message>
   <source>Feiten en oordelen staan apart.</source>
   <translation>Facts and judgements are kept apart.</translation>
  </message>
  <message>
   <source>Feiten en oordelen verwijzen naar deze lijst.</source>
   <translation>Facts and judgements refer to this list.</translation>
  </message>
  <message>
   <source>Fictief</source>
   <translation>Notional (fictief)</translation>
  </message>
  <message>
   <source>Forensische zorg</source>
   <translation>Forensic care</translation>
  </message>
  <message>
   <source>Forensische zorg (Wfz)</source>
   <translation>Forensic care (Wfz)</translation>
  </message>
  <message>
   <source>Fout: {text}</source>
   <translation>Error: {text}</translation>
  </message>
  <message>
   <source>Fout: {titel}</source>
   <translation>Error: {titel}</translation>
  </message>
  <message>
   <source>Functie</source>
   <translation>Function</translation>
  </message>
  <message>
   <source>Functionaris gegevensbescherming</source>
   <translation>Data protection officer (functionaris gegevensbescherming)</translation>
  </message>
  <message>
   <source>Ga naar een vraag. Dan staat hier waarom we die stellen.</source>
   <translation>Go to a question. Then you see here why we ask it.</translation>
  </message>
  <message>
   <source>Ga weg zonder opslaan</source>
   <translation>Leave without saving</translation>
  </message>
  <message>
   <source>Gaat dit mee?</source>
   <translation>Does this go along?</translation>
  </message>
  <message>
   <source>Gaat dit mee? {field}</source>
   <translation>Does this go along? {field}</translation>
  </message>
  <message>
   <source>Gaat mee naar {gemeente}: {name}</source>
   <translation>Goes along to {gemeente}: {name}</translation>
  </message>
  <message>
   <source>Gaat mee wat het risico groter maakt, dan gaat ook mee wat het kleiner maakt. Wat u niet weet, gaat altijd mee met het risico.</source>
   <translation>If what makes the risk larger goes along, then what makes it smaller goes along too. What you do not know always goes along with the risk.</translation>
  </message>
  <message>
   <source>Gaat mee: {name}</source>
   <translation>Goes along: {name}</translation>
  </message>
  <message>
   <source>Geboortedatum</source>
   <translation>Date of birth</translation>
  </message>
  <message>
   <source>Geboorteplaats en -land</source>
   <translation>Place and country of birth</translation>
  </message>
  <message>
   <source>Gebruiken vanaf</source>
   <translation>Use from</translation>
  </message>
  <message>
   <source>Gecontroleerd</source>
   <translation>Checked</translation>
  </message>
  <message>
   <source>Gedrag</source>
   <translation>Behaviour</translation>
  </message>
  <message>
   <source>Gedrag in detentie</source>
   <translation>Behaviour in detention</translation>
  </message>
  <message>
   <source>Gedrag, behandeling en gezondheid</source>
   <translation>Behaviour, treatment and health</translation>
  </message>
  <message>
   <source>Gedragsdeskundige</source>
   <translation>Behavioural expert</translation>
  </message>
  <message>
   <source>Gedragsdeskundige gevraagd</source>
   <translation>Behavioural expert asked</translation>
  </message>
  <message>
   <source>Gedragsdeskundige gevraagd op</source>
   <translation>Behavioural expert asked on</translation>
  </message>
  <message>
   <source>Gedragsrapportage</source>
   <translation>Behaviour report</translation>
  </message>
  <message>
   <source>Gedragsrapportages</source>
   <translation>Behaviour reports</translation>
  </message>
  <message>
   <source>Geef nog {count} keer een reden. De eerste: {first}</source>
   <translation>Give a reason {count} more times. The first: {first}</translation>
  </message>
  <message>
   <source>Geeft u iets op papier mee?</source>
   <translation>Do you give something on paper?</translation>
  </message>
  <message>
   <source>Geen adres bekend</source>
   <translation>No address known</translation>
  </message>
  <message>
   <source>Geen afgenomen, want {reason}</source>
   <translation>None made, because {reason}</translation>
  </message>
  <message>
   <source>Geen afgenomen, want …</source>
   <translation>None made, because …</translation>
  </message>
  <message>
   <source>Geen gemeente gevonden. Probeer een andere schrijfwijze of de plaats.</source>
   <translation>No gemeente found. Try another spelling or the town.</translation>
  </message>
  <message>
   <source>Geen naam of adres van een ander.</source>
   <translation>No name or address of anyone else.</translation>
  </message>
  <message>
   <source>Geen partij</source>
   <translation>No party</translation>
  </message>
  <message>
   <source>Geen regels gevonden. Kies een ander filter.</source>
   <translation>No lines found. Choose another filter.</translation>
  </message>
  <message>
   <source>Geen vaste plek</source>
   <translation>No fixed place</translation>
  </message>
  <message>
   <source>Geen wettelijke termijn; een verzoek.</source>
   <translation>No time limit in the law; a request.</translation>
  </message>
  <message>
   <source>Gegevens kiezen</source>
   <translation>Choosing data</translation>
  </message>
  <message>
   <source>Gegevens mogen niet bovenmatig zijn.</source>
   <translation>Data must not be excessive.</translation>
  </message>
  <message>
   <source>Gegevens over de tenuitvoerlegging</source>
   <translation>Data about the execution of sentences</translation>
  </message>
  <message>
   <source>Gegevens over het risico geven</source>
   <translation>Give data about the risk</translation>
  </message>
  <message>
   <source>Gegevens van de gemeente</source>
   <translation>Data of the gemeente</translation>
  </message>
  <message>
   <source>Gegevens van de reclassering</source>
   <translation>Data of the reclassering</translation>
  </message>
  <message>
   <source>Gegevens voor re-integratie (art. 18a Pbw). Die gaan een eigen weg.</source>
   <translation>Data for re-integration (art. 18a Pbw). They go their own way.</translation>
  </message>
  <message>
   <source>Gekopieerd. Na een minuut is het klembord weer leeg.</source>
   <translation>Copied. After a minute the clipboard is empty again.</translation>
  </message>
  <message>
   <source>Gekopieerd. Plak het binnen een minuut op een veilige plek.</source>
   <translation>Copied. Paste it in a safe place within a minute.</translation>
  </message>
  <message>
   <source>Gekopieerd: {label}</source>
   <translation>Copied: {label}</translation>
  </message>
  <message>
   <source>Gekozen: {gemeente}</source>
   <translation>Chosen: {gemeente}</translation>
  </message>
  <message>
   <source>Geldig tot {dag}; daarna niet meer.</source>
   <translation>Valid until {dag}; not after that.</translation>
  </message>
  <message>
   <source>Geldig van {dag} tot {einde}.</source>
   <translation>Valid from {dag} to {einde}.</translation>
  </message>
  <message>
   <source>Geldt niet meer</source>
   <translation>No longer valid</translation>
  </message>
  <message>
   <source>Geldt niet meer sinds {dag}.</source>
   <translation>No longer valid since {dag}.</translation>
  </message>
  <message>
   <source>Geldt niet meer: certificaat {nummer}</source>
   <translation>No longer valid: certificate {nummer}</translation>
  </message>
  <message>
   <source>Gelijk. De brief die is bewaard, is tot op de byte dezelfde.</source>
   <translation>Equal. The letter that was kept is the same to the byte.</translation>
  </message>
  <message>
   <source>Gemaakt door {names}</source>
   <translation>Made by {names}</translation>
  </message>
  <message>
   <source>Gemaakt, maar nog niet als overhandigd genoteerd</source>
   <translation>Made, but not yet recorded as handed over</translation>
  </message>
  <message>
   <source>Gemachtigd door de directeur</source>
   <translation>Authorised by the directeur (gemachtigd)</translation>
  </message>
  <message>
   <source>Gemeente</source>
   <translation>Gemeente</translation>
  </message>
  <message>
   <source>Gemeente {gemeente} heeft de ontvangst niet bevestigd. Dat was verwacht op {due}. Bel de gemeente.</source>
   <translation>Gemeente {gemeente} has not confirmed receipt. It was expected on {due}. Call the gemeente.</translation>
  </message>
  <message>
   <source>Gemeente {name}</source>
   <translation>Gemeente {name}</translation>
  </message>
  <message>
   <source>Gemeente(n)</source>
   <translation>Gemeente(n)</translation>
  </message>
  <message>
   <source>Gemeente(n) die de melding krijgen</source>
   <translation>Gemeente(n) that get the notification</translation>
  </message>
  <message>
   <source>Gemeld en afgehandeld</source>
   <translation>Notified and settled</translation>
  </message>
  <message>
   <source>Gesprek met betrokkene</source>
   <translation>Conversation with the person concerned</translation>
  </message>
  <message>
   <source>Gesprekken en post met een advocaat of geestelijk verzorger.</source>
   <translation>Conversations and mail with a lawyer or spiritual carer.</translation>
  </message>
  <message>
   <source>Gestopt</source>
   <translation>Stopped</translation>
  </message>
  <message>
   <source>Gevangenisstraf</source>
   <translation>Prison sentence</translation>
  </message>
  <message>
   <source>Gevolgen voor betrokkene</source>
   <translation>Consequences for the person concerned</translation>
  </message>
  <message>
   <source>Gevonden gemeenten: {question}</source>
   <translation>Gemeenten found: {question}</translation>
  </message>
  <message>
   <source>Gevonden in uw tekst</source>
   <translation>Found in your text</translation>
  </message>
  <message>
   <source>Gevonden in uw tekst: wat doet u ermee?</source>
   <translation>Found in your text: what do you do with it?</translation>
  </message>
  <message>
   <source>Geweld</source>
   <translation>Violence</translation>
  </message>
  <message>
   <source>Gewijzigd sinds de vorige versie: 1 antwoord</source>
   <translation>Changed since the previous version: 1 answer</translation>
  </message>
  <message>
   <source>Gewijzigd sinds de vorige versie: {count} antwoorden</source>
   <translation>Changed since the previous version: {count} answers</translation>
  </message>
  <message>
   <source>Gezondheid</source>
   <translation>Health</translation>
  </message>
  <message>
   <source>Gijzeling</source>
   <translation>Coercive detention (gijzeling)</translation>
  </message>
  <message>
   <source>Goedkeuringszegels</source>
   <translation>Approval seals</translation>
  </message>
  <message>
   <source>Grond</source>
   <translation>Ground</translation>
  </message>
  <message>
   <source>Grond van uitstel of weglaten</source>
   <translation>Ground for postponing or leaving out</translation>
  </message>
  <message>
   <source>Grond voor het BSN</source>
   <translation>Ground for the BSN</translation>
  </message>
  <message>
   <source>Grondslag: de wet en uw antwoorden bij de toets</source>
   <translation>Ground: the law and your answers at the test</translation>
  </message>
  <message>
   <source>Groter</source>
   <translation>Larger</translation>
  </message>
  <message>
   <source>Groter, kleiner, onbekend</source>
   <translation>Larger, smaller, unknown</translation>
  </message>
  <message>
   <source>HCR-20V3</source>
   <translation>HCR-20V3</translation>
  </message>
  <message>
   <source>HKT-R</source>
   <translation>HKT-R</translation>
  </message>
  <message>
   <source>Haal de zaak terug</source>
   <translation>Take the case back</translation>
  </message>
  <message>
   <source>Haal het BSN weg. In deze inrichting is het gebruik van het BSN niet toegestaan.</source>
   <translation>Take the BSN away. In this facility the BSN may not be used.</translation>
  </message>
  <message>
   <source>Haal opmerking weg: {text}</source>
   <translation>Take remark away: {text}</translation>
  </message>
  <message>
   <source>Haal weg</source>
   <translation>Take away</translation>
  </message>
  <message>
   <source>Haal weg: {what}</source>
   <translation>Take away: {what}</translation>
  </message>
  <message>
   <source>Handreiking</source>
   <translation>Handreiking (guidance)</translation>
  </message>
  <message>
   <source>Handreiking, geen wet</source>
   <translation>Handreiking (guidance), not law</translation>
  </message>
  <message>
   <source>Hardop, aan de telefoon of naast elkaar. Niet per mail.</source>
   <translation>Aloud, on the telephone or side by side. Not by e-mail.</translation>
  </message>
  <message>
   <source>Hash van dit exemplaar (SHA-256): {hash}</source>
   <translation>Hash of this exemplar (SHA-256): {hash}</translation>
  </message>
  <message>
   <source>Hebt u de bron zelf gezien of gecontroleerd?</source>
   <translation>Did you see or check the source yourself?</translation>
  </message>
  <message>
   <source>Hebt u een nieuwe computer, of weet u uw wachtzin niet meer? Dan hebt u de herstelsleutel nodig. Die ligt op papier bij uw inrichting.</source>
   <translation>Do you have a new computer, or have you forgotten your passphrase? Then you need the recovery key. Your facility has it on paper.</translation>
  </message>
  <message>
   <source>Hebt u hem hardop vergeleken?</source>
   <translation>Did you compare it aloud?</translation>
  </message>
  <message>
   <source>Hechtenis of vervangende hechtenis</source>
   <translation>Detention (hechtenis) or substitute detention</translation>
  </message>
  <message>
   <source>Hele dossiers en hele rapporten. Deel de conclusie met de motivering.</source>
   <translation>Whole files and whole reports. Share the conclusion with its reasons.</translation>
  </message>
  <message>
   <source>Hele zaak</source>
   <translation>Whole case</translation>
  </message>
  <message>
   <source>Helpt de gemeente de juiste persoon te herkennen.</source>
   <translation>Helps the gemeente to recognise the right person.</translation>
  </message>
  <message>
   <source>Herbouw en vergelijk</source>
   <translation>Rebuild and compare</translation>
  </message>
  <message>
   <source>Herbouw en vergelijk: exemplaar {number} voor {name}</source>
   <translation>Rebuild and compare: copy {number} for {name}</translation>
  </message>
  <message>
   <source>Herkomst van het signaal</source>
   <translation>Origin of the signal</translation>
  </message>
  <message>
   <source>Herstelblad</source>
   <translation>Recovery sheet</translation>
  </message>
  <message>
   <source>Herstellen met de herstel&amp;sleutel</source>
   <translation>&amp;Restore with the recovery key</translation>
  </message>
  <message>
   <source>Herstelsleutel</source>
   <translation>Recovery key</translation>
  </message>
  <message>
   <source>Herstelsleutel van het papier</source>
   <translation>Recovery key from the paper</translation>
  </message>
  <message>
   <source>Het BSN mag in een zaak staan</source>
   <translation>The BSN may be in a case</translation>
  </message>
  <message>
   <source>Het SKN heeft een andere vorm dan verwacht: hooguit tien cijfers.</source>
   <translation>The SKN has another form than expected: at most ten digits.</translation>
  </message>
  <message>
   <source>Het account van {naam} is ingetrokken. De kluis heeft nieuwe sleutels.</source>
   <translation>The account of {naam} has been revoked. The vault has new keys.</translation>
  </message>
  <message>
   <source>Het account van {naam} wordt ingetrokken en de kluis krijgt nieuwe sleutels. Laat de computer aan.</source>
   <translation>The account of {naam} is being revoked and the vault gets new keys. Leave the computer on.</translation>
  </message>
  <message>
   <source>Het alarm blijft aan.</source>
   <translation>The alarm stays on.</translation>
  </message>
  <message>
   <source>Het antwoord in het veld {path} heeft niet de goede vorm. Vergelijk het met het schema.</source>
   <translation>The answer in the field {path} does not have the right form. Compare it with the schema.</translation>
  </message>
  <message>
   <source>Het antwoord in het veld {path} kan niet. Kies een van: {choices}.</source>
   <translation>The answer in the field {path} is not possible. Choose one of: {choices}.</translation>
  </message>
  <message>
   <source>Het begin van het logboek is weg. Leg de reservekopie ernaast en bel uw beheerder.</source>
   <translation>The beginning of the journal is gone. Compare it with the backup and call your administrator.</translation>
  </message>
  <message>
   <source>Het berichtnummer is te lang. Vul alleen het nummer in.</source>
   <translation>The message number is too long. Fill in only the number.</translation>
  </message>
  <message>
   <source>Het bestand is geen JSON: fout in regel {line}, teken {column}. Herstel het bestand of maak het opnieuw.</source>
   <translation>The file is not JSON: error in line {line}, character {column}. Repair the file or make it again.</translation>
  </message>
  <message>
   <source>Het bestand is geen UTF-8-tekst. Sla het opnieuw op als JSON in UTF-8.</source>
   <translation>The file is not UTF-8 text. Save it again as JSON in UTF-8.</translation>
  </message>
  <message>
   <source>Het bestand is niet te lezen. Kijk of het er nog is en of u het mag openen.</source>
   <translation>The file cannot be read. Check that it is still there and that you may open it.</translation>
  </message>
  <message>
   <source>Het bestand is nog niet bewaard. Na ‘Klaar’ is het weg. Bewaar het, of kies nog een keer ‘Klaar’.</source>
   <translation>The file is not saved yet. After ‘Done’ it is gone. Save it, or choose ‘Done’ once more.</translation>
  </message>
  <message>
   <source>Het bestand is te diep genest. Maak het opnieuw.</source>
   <translation>The file is nested too deeply. Make it again.</translation>
  </message>
  <message>
   <source>Het bestand kan niet worden gelezen. Kijk of het er nog is en of u het mag openen.</source>
   <translation>The file could not be read. Check that it is still there and that you may open it.</translation>
  </message>
  <message>
   <source>Het bestand noemt een antwoord dat er niet is: {path}. Haal het weg of verbeter de naam.</source>
   <translation>The file names an answer that does not exist: {path}. Take it away or correct the name.</translation>
  </message>
  <message>
   <source>Het bestand staat niet in de vaste vorm. Vraag een nieuw bestand.</source>
   <translation>The file is not in the fixed form. Ask for a new file.</translation>
  </message>
  <message>
   <source>Het bestand wordt geopend.</source>
   <translation>The file is being opened.</translation>
  </message>
  <message>
   <source>Het bestand {name} is te groot voor een pakket. Gebruik de versleutelde pdf.</source>
   <translation>The file {name} is too large for a package. Use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Het bewaarde pdf-bestand is beschadigd. Laat de beheerder de reservekopie nakijken.</source>
   <translation>The PDF file that was kept is damaged. Have the administrator look at the backup.</translation>
  </message>
  <message>
   <source>Het briefhoofd als beeld</source>
   <translation>The letterhead as a picture</translation>
  </message>
  <message>
   <source>Het briefhoofd staat op elke volgende brief.</source>
   <translation>The letterhead stands on every letter from now on.</translation>
  </message>
  <message>
   <source>Het certificaat eindigt binnenkort</source>
   <translation>The certificate ends soon</translation>
  </message>
  <message>
   <source>Het certificaat in gebruik eindigt op {dag}. Maak op tijd een nieuw certificaat en geef gemeenten de nieuwe vingerafdruk.</source>
   <translation>The certificate in use ends on {dag}. Make a new certificate in time and give gemeenten the new fingerprint.</translation>
  </message>
  <message>
   <source>Het certificaat van de inrichting eindigt op {dag}. Laat de beheerder op tijd een nieuw certificaat maken.</source>
   <translation>The certificate of the facility ends on {dag}. Let the administrator make a new certificate in time.</translation>
  </message>
  <message>
   <source>Het certificaat van de inrichting en zijn sleutel.</source>
   <translation>The certificate of the facility and its key.</translation>
  </message>
  <message>
   <source>Het certificaat van de inrichting is verlopen. Laat uw beheerder een nieuw certificaat maken.</source>
   <translation>The certificate of the facility has expired. Let your administrator make a new certificate.</translation>
  </message>
  <message>
   <source>Het certificaat van de inrichting is verlopen. Vraag de beheerder een nieuw te maken, of kies de versleutelde pdf.</source>
   <translation>The certificate of the facility has expired. Ask the administrator to make a new one, or choose the encrypted PDF.</translation>
  </message>
  <message>
   <source>Het certificaat van de inrichting ontbreekt of geldt niet meer. Laat uw beheerder er een maken.</source>
   <translation>The certificate of the facility is missing or no longer valid. Let your administrator make one.</translation>
  </message>
  <message>
   <source>Het controlepunt is getekend. Een volgend onderzoek rekent vanaf hier.</source>
   <translation>The checkpoint is signed. A next inspection counts from here.</translation>
  </message>
  <message>
   <source>Het databasebestand van deze kluis is beschadigd, of het hoort niet bij deze sleutel. Zet een reservekopie terug of vraag uw beheerder. Het programma heeft niets veranderd.</source>
   <translation>The database file of this vault is damaged, or it does not belong to this key. Put a backup back or ask your administrator. The program has changed nothing.</translation>
  </message>
  <message>
   <source>Het getal {text} is geen heel getal. Schrijf het als tekst.</source>
   <translation>The number {text} is not a whole number. Write it as text.</translation>
  </message>
  <message>
   <source>Het gevreesde misdrijf</source>
   <translation>The feared offence</translation>
  </message>
  <message>
   <source>Het goedkeuringszegel klopt niet. Gebruik deze zaak niet en bel uw beheerder.</source>
   <translation>The approval seal is not right. Do not use this case and call your administrator.</translation>
  </message>
  <message>
   <source>Het is een eigen stuk</source>
   <translation>It is a document of our own</translation>
  </message>
  <message>
   <source>Het jaar {year} kan niet kloppen. Kijk het jaar na.</source>
   <translation>The year {year} cannot be right. Check the year.</translation>
  </message>
  <message>
   <source>Het kenmerk of de versie in dit pakket klopt niet. Gebruik het niet en vraag de inrichting om een nieuw pakket.</source>
   <translation>The reference or the version in this package is not right. Do not use it and ask the facility for a new package.</translation>
  </message>
  <message>
   <source>Het logboek had eerder een regel {position} die nu weg of anders is. Leg de reservekopie ernaast en bel uw beheerder.</source>
   <translation>The journal used to have a line {position} that is now gone or different. Compare it with the backup and call your administrator.</translation>
  </message>
  <message>
   <source>Het logboek: {count} regels.</source>
   <translation>The journal: {count} lines.</translation>
  </message>
  <message>
   <source>Het medisch dossier en alles onder het medisch beroepsgeheim.</source>
   <translation>The medical file and everything under medical confidentiality.</translation>
  </message>
  <message>
   <source>Het misdrijf dat u vreest</source>
   <translation>The offence that you fear</translation>
  </message>
  <message>
   <source>Het nieuwe certificaat is nu in gebruik.</source>
   <translation>The new certificate is now in use.</translation>
  </message>
  <message>
   <source>Het nieuwe certificaat staat klaar. Geef gemeenten de nieuwe vingerafdruk.</source>
   <translation>The new certificate is ready. Give gemeenten the new fingerprint.</translation>
  </message>
  <message>
   <source>Het pdf-bestand klopt niet ({problem}). Het gaat niet weg. Maak het opnieuw. Blijft dit zo, meld het dan aan de beheerder.</source>
   <translation>The PDF file is not right ({problem}). It does not leave. Make it again. If this stays so, tell the administrator.</translation>
  </message>
  <message>
   <source>Het programma zelf</source>
   <translation>The program itself</translation>
  </message>
  <message>
   <source>Het programma zoekt in uw tekst naar gegevens die er misschien niet horen. Het vindt niet alles. Lees zelf ook.</source>
   <translation>The program looks in your text for data that may not belong there. It does not find everything. Read it yourself too.</translation>
  </message>
  <message>
   <source>Het risico</source>
   <translation>The risk</translation>
  </message>
  <message>
   <source>Het signaal</source>
   <translation>The signal</translation>
  </message>
  <message>
   <source>Het signaal is bewaard.</source>
   <translation>The signal is saved.</translation>
  </message>
  <message>
   <source>Het sleutelbestand '{name}' is niet te lezen. Vraag uw beheerder of u rechten hebt op deze map.</source>
   <translation>The keyfile '{name}' cannot be read. Ask your administrator whether you may use this folder.</translation>
  </message>
  <message>
   <source>Het sleutelbestand '{name}' ontbreekt. Zet het terug uit de reservekopie.</source>
   <translation>The keyfile '{name}' is missing. Put it back from the backup.</translation>
  </message>
  <message>
   <source>Het sleutelbestand en de rollenlijst verschillen over {name}. Is een activering afgebroken, rond die dan af. Bel anders uw beheerder.</source>
   <translation>The keyfile and the roster differ about {name}. If an activation was broken off, finish it. Otherwise call your administrator.</translation>
  </message>
  <message>
   <source>Het sleutelbestand geeft iemand toegang die de rollenlijst niet kent. Bel uw beheerder en laat de sleutels vernieuwen.</source>
   <translation>The keyfile gives access to someone whom the roster does not know. Call your administrator and have the keys renewed.</translation>
  </message>
  <message>
   <source>Het sleutelbestand kan niet worden bewaard. Kijk of de schijf vol is en of u rechten hebt op de map, en probeer het opnieuw. Er is niets veranderd.</source>
   <translation>The keyfile cannot be saved. Check whether the disk is full and whether you may use the folder, and try again. Nothing was changed.</translation>
  </message>
  <message>
   <source>Het sleutelbestand van deze kluis is beschadigd of veranderd. Zet het terug uit de reservekopie en begin opnieuw.</source>
   <translation>The keyfile of this vault is damaged or changed. Put it back from the backup and start again.</translation>
  </message>
  <message>
   <source>Het sleutelbestand: {count} accounts, {slots} werkplekken.</source>
   <translation>The keyfile: {count} accounts, {slots} workstations.</translation>
  </message>
  <message>
   <source>Het strafrechtsketennummer: alleen cijfers, hooguit tien.</source>
   <translation>The strafrechtsketennummer (number in the criminal justice chain): only digits, at most ten.</translation>
  </message>
  <message>
   <source>Het veld {path} bestaat niet in een zaakbestand. Haal het weg of verbeter de naam.</source>
   <translation>The field {path} does not exist in a case file. Take it away or correct the name.</translation>
  </message>
  <message>
   <source>Het vernieuwen van de sleutels is niet afgerond. Sluit Meldpoort en open het weer; dan gaat het vanzelf verder.</source>
   <translation>The renewal of the keys was not finished. Close Meldpoort and open it again; then it continues by itself.</translation>
  </message>
  <message>
   <source>Het voorstel is al om niet te melden. Kies eens, of stuur de zaak terug met een opmerking.</source>
   <translation>The proposal is already not to notify. Choose agree, or send the case back with a remark.</translation>
  </message>
  <message>
   <source>Het wachtwoord</source>
   <translation>The password</translation>
  </message>
  <message>
   <source>Het zaakbestand is ingelezen. Loop alle antwoorden na.</source>
   <translation>The case file has been imported. Go through all answers.</translation>
  </message>
  <message>
   <source>Hier staat nooit iets uit een zaak: alleen wie wat deed, en wanneer.</source>
   <translation>There is never anything from a case here: only who did what, and when.</translation>
  </message>
  <message>
   <source>Hier vragen we een reden</source>
   <translation>Here we ask for a reason</translation>
  </message>
  <message>
   <source>Hier werkt u nu. Toegevoegd op {dag}.</source>
   <translation>You work here now. Added on {dag}.</translation>
  </message>
  <message>
   <source>Hiermee ondertekent de inrichting elk digitaal pakket. Een gemeente herkent u aan de vingerafdruk. Geef die op papier of hardop, niet per mail.</source>
   <translation>With this the facility signs every digital package. A gemeente knows you by the fingerprint. Give it on paper or aloud, not by e-mail.</translation>
  </message>
  <message>
   <source>Hiervoor is de rol {role} nodig. Vraag iemand met die rol.</source>
   <translation>The role {role} is needed for this. Ask someone with that role.</translation>
  </message>
  <message>
   <source>Hoe eindigt de detentie dan?</source>
   <translation>How does the detention end then?</translation>
  </message>
  <message>
   <source>Hoe eindigt de detentie?</source>
   <translation>How does the detention end?</translation>
  </message>
  <message>
   <source>Hoe en in welke vorm</source>
   <translation>How and in which form</translation>
  </message>
  <message>
   <source>Hoe gaat het?</source>
   <translation>How does it go?</translation>
  </message>
  <message>
   <source>Hoe gaat u verder?</source>
   <translation>How do you go on?</translation>
  </message>
  <message>
   <source>Hoe gaf u het wachtwoord?</source>
   <translation>How did you give the password?</translation>
  </message>
  <message>
   <source>Hoe gedraagt betrokkene zich in detentie?</source>
   <translation>How does the person concerned behave in detention?</translation>
  </message>
  <message>
   <source>Hoe is die conclusie gemotiveerd?</source>
   <translation>Which reasons does that conclusion give?</translation>
  </message>
  <message>
   <source>Hoe is dit bevestigd?</source>
   <translation>How was this confirmed?</translation>
  </message>
  <message>
   <source>Hoe laat?</source>
   <translation>What time?</translation>
  </message>
  <message>
   <source>Hoe meer mensen het weten, hoe groter het gevolg.</source>
   <translation>The more people know it, the greater the consequence.</translation>
  </message>
  <message>
   <source>Hoe staat het ermee?</source>
   <translation>How does it stand?</translation>
  </message>
  <message>
   <source>Hoe ver is het?</source>
   <translation>How far is it?</translation>
  </message>
  <message>
   <source>Hoe zeker is die datum?</source>
   <translation>How certain is that date?</translation>
  </message>
  <message>
   <source>Hoe?</source>
   <translation>How?</translation>
  </message>
  <message>
   <source>Hoort dit bij de taak van de burgemeester?</source>
   <translation>Is this part of the task of the burgemeester?</translation>
  </message>
  <message>
   <source>Hoort dit bij de taak van de directeur?</source>
   <translation>Is this part of the task of the directeur?</translation>
  </message>
  <message>
   <source>Hoort dit bij deze detentie?</source>
   <translation>Does this belong to this detention?</translation>
  </message>
  <message>
   <source>Hoort u iets, maar is er nu geen tijd voor een zaak? Noteer het hier. Het staat dan in de werklijst en telt mee voor het alarm.</source>
   <translation>Do you hear something, but is there no time for a case now? Record it here. It is then in the work list and counts for the alarm.</translation>
  </message>
  <message>
   <source>Horen is niet verplicht (onze lezing); het kan het beeld verbeteren.</source>
   <translation>Hearing the person is not required (our reading); it can improve the picture.</translation>
  </message>
  <message>
   <source>Hulpmiddel; het vindt niet alles.</source>
   <translation>An aid; it does not find everything.</translation>
  </message>
  <message>
   <source>Hulpverleners of ambtenaren</source>
   <translation>Care workers or officials</translation>
  </message>
  <message>
   <source>ISD</source>
   <translation>ISD</translation>
  </message>
  <message>
   <source>Identificatie: de rest</source>
   <translation>Identification: the rest</translation>
  </message>
  <message>
   <source>Iedereen</source>
   <translation>Everyone</translation>
  </message>
  <message>
   <source>Iemand probeerde vergeefs in te loggen; {name} logde daarna in.</source>
   <translation>Someone tried to log in and failed; {name} logged in afterwards.</translation>
  </message>
  <message>
   <source>Iets anders</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>Ik heb de brief aan {gemeente} gelezen.</source>
   <translation>I have read the letter to {gemeente}.</translation>
  </message>
  <message>
   <source>Ik heb de gegevens vergeleken met de bronnen.</source>
   <translation>I have compared the data with the sources.</translation>
  </message>
  <message>
   <source>Ik heb de sleutel op &amp;papier</source>
   <translation>I have the key on &amp;paper</translation>
  </message>
  <message>
   <source>Ik heb een &amp;activeringscode</source>
   <translation>I have an &amp;activation code</translation>
  </message>
  <message>
   <source>Ik kan niet &amp;meer inloggen</source>
   <translation>I can &amp;no longer log in</translation>
  </message>
  <message>
   <source>In de database van deze kluis ontbreekt een onderdeel. Iemand werkte buiten Meldpoort om. Zet een reservekopie terug of bel uw beheerder.</source>
   <translation>A part of the database of this vault is missing. Someone worked around Meldpoort. Put a backup back or call your administrator.</translation>
  </message>
  <message>
   <source>In de map '{folder}' mag u niet schrijven. Kies een andere map of vraag uw systeembeheerder om rechten.</source>
   <translation>You may not write in the folder '{folder}'. Choose another folder or ask your system administrator for the right to do so.</translation>
  </message>
  <message>
   <source>In de melding klopt het veld {path} niet. Vraag de inrichting om een nieuwe melding.</source>
   <translation>The field {path} in the notification is not right. Ask the facility for a new notification.</translation>
  </message>
  <message>
   <source>In de tekst staat een half teken. Typ dat stukje opnieuw.</source>
   <translation>There is half a character in the text. Type that piece again.</translation>
  </message>
  <message>
   <source>In de tekst staat een onzichtbaar teken (U+{code}). Typ dat stukje opnieuw.</source>
   <translation>There is an invisible character in the text (U+{code}). Type that piece again.</translation>
  </message>
  <message>
   <source>In de tekst staat een onzichtbaar teken.</source>
   <translation>There is an invisible character in the text.</translation>
  </message>
  <message>
   <source>In de tekst van het veld {path} staat een half teken. Typ dat stukje opnieuw.</source>
   <translation>There is half a character in the text of the field {path}. Type that piece again.</translation>
  </message>
  <message>
   <source>In de zaak staat een BSN. In deze kluis mag dat niet: art. 18b Pbw noemt geen nummer. Haal het BSN weg. Is er een grond voor, laat de beheerder die dan vastleggen.</source>
   <translation>There is a BSN in the case. That is not allowed in this vault: art. 18b Pbw names no number. Take the BSN away. If there is a ground for it, let the administrator record it.</translation>
  </message>
  <message>
   <source>In deze map kan niet geschreven worden. Kies een andere map of vraag uw beheerder om rechten.</source>
   <translation>Nothing can be written in this folder. Choose another folder or ask your administrator for the right to do so.</translation>
  </message>
  <message>
   <source>In deze map staat al een databasebestand ({name}). Kies een lege map.</source>
   <translation>There is already a database file in this folder ({name}). Choose an empty folder.</translation>
  </message>
  <message>
   <source>In deze map staat al een kluis. Open die kluis, of kies een lege map.</source>
   <translation>There is already a vault in this folder. Open that vault, or choose an empty folder.</translation>
  </message>
  <message>
   <source>In deze map staat geen databasebestand ({name}). Kies de map van de kluis, of zet een reservekopie terug.</source>
   <translation>There is no database file in this folder ({name}). Choose the folder of the vault, or put a backup back.</translation>
  </message>
  <message>
   <source>In deze map staat geen kluis. Kies een andere map of maak een nieuwe kluis.</source>
   <translation>There is no vault in this folder. Choose another folder or make a new vault.</translation>
  </message>
  <message>
   <source>In deze tekening zit een foto of een verwijzing naar een ander bestand. Sla haar op als PNG of PDF, en kies dat bestand.</source>
   <translation>This drawing holds a photo or points to another file. Save it as PNG or PDF and choose that file.</translation>
  </message>
  <message>
   <source>In dit bestand staan certificaten van meer dan een houder. Vraag de gemeente welk certificaat het juiste is, en kies een bestand met alleen dat certificaat.</source>
   <translation>This file has certificates of more than one holder. Ask the gemeente which certificate is the right one, and choose a file with only that certificate.</translation>
  </message>
  <message>
   <source>In dit bestand staat geen bruikbare RSA-sleutel met certificaat. Vraag de leverancier om een RSA-sleutel van minstens {bits} bits.</source>
   <translation>This file has no usable RSA key with a certificate. Ask the supplier for an RSA key of at least {bits} bits.</translation>
  </message>
  <message>
   <source>In een echte kluis begint een oprichter zonder rol die anderen controleert. Die rollen geeft u later, met twee handtekeningen van anderen.</source>
   <translation>In a real vault a founder starts without a role that checks others. You give those roles later, with two signatures of others.</translation>
  </message>
  <message>
   <source>In een gesprek</source>
   <translation>In a conversation</translation>
  </message>
  <message>
   <source>In gebruik</source>
   <translation>In use</translation>
  </message>
  <message>
   <source>In het bestand staat een te groot getal. Herstel het.</source>
   <translation>There is a number in the file that is too large. Repair it.</translation>
  </message>
  <message>
   <source>In het databasebestand zijn {pages} bladzijden beschadigd. Zet de reservekopie terug.</source>
   <translation>{pages} pages in the database file are damaged. Put the backup back.</translation>
  </message>
  <message>
   <source>In het logboek staan {aantal} regels. Nieuwste eerst.</source>
   <translation>There are {aantal} lines in the journal. Newest first.</translation>
  </message>
  <message>
   <source>In het sleutelbestand staat een account dat de rollenlijst niet kent: {name}. Bel uw beheerder.</source>
   <translation>There is an account in the keyfile that the roster does not know: {name}. Call your administrator.</translation>
  </message>
  <message>
   <source>In het veld {path} klopt iets niet. {why}</source>
   <translation>Something is not right in the field {path}. {why}</translation>
  </message>
  <message>
   <source>In welke bron staat de taxatie?</source>
   <translation>In which source is the assessment?</translation>
  </message>
  <message>
   <source>In welke gemeente ligt het?</source>
   <translation>In which gemeente is it?</translation>
  </message>
  <message>
   <source>In welke vorm?</source>
   <translation>In which form?</translation>
  </message>
  <message>
   <source>Indienen</source>
   <translation>Submit</translation>
  </message>
  <message>
   <source>Ingelicht door</source>
   <translation>Informed by</translation>
  </message>
  <message>
   <source>Ingetrokken</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <source>Ingetrokken, nog niet bevestigd</source>
   <translation>Withdrawn, not yet confirmed</translation>
  </message>
  <message>
   <source>Ingetrokken. Dit account logt niet meer in en tekent niets meer.</source>
   <translation>Revoked. This account no longer logs in and no longer signs anything.</translation>
  </message>
  <message>
   <source>Inloggen</source>
   <translation>Log in</translation>
  </message>
  <message>
   <source>Inrichting</source>
   <translation>Facility</translation>
  </message>
  <message>
   <source>Inrichting en vrijlatingsdatum gaan altijd mee.</source>
   <translation>Facility and release date always go along.</translation>
  </message>
  <message>
   <source>Instellingen</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>Instellingen &amp;bewaren</source>
   <translation>&amp;Save settings</translation>
  </message>
  <message>
   <source>Invullen en indienen</source>
   <translation>Fill in and submit</translation>
  </message>
  <message>
   <source>Is bekend waar betrokkene gaat wonen?</source>
   <translation>Is it known where the person concerned will live?</translation>
  </message>
  <message>
   <source>Is betrokkene nog gedetineerd?</source>
   <translation>Is the person concerned still detained?</translation>
  </message>
  <message>
   <source>Is de dag nog niet bekend? Kies dan ‘Weet ik niet’.</source>
   <translation>Is the day not known yet? Then choose ‘I do not know’.</translation>
  </message>
  <message>
   <source>Is de uitspraak onherroepelijk?</source>
   <translation>Is the judgment final (onherroepelijk)?</translation>
  </message>
  <message>
   <source>Is een gedragsdeskundige gevraagd?</source>
   <translation>Was a behavioural expert asked?</translation>
  </message>
  <message>
   <source>Is er volgens u het risico dat betrokkene een ernstig gewelds- of zedenmisdrijf zal begaan?</source>
   <translation>In your view, is there a risk that the person concerned will commit a serious violent or sexual offence?</translation>
  </message>
  <message>
   <source>Is het adres bevestigd?</source>
   <translation>Has the address been confirmed?</translation>
  </message>
  <message>
   <source>Is het besproken in het MDO?</source>
   <translation>Was it discussed in the MDO (multidisciplinary meeting)?</translation>
  </message>
  <message>
   <source>Is het goed met de eigenaar van het stuk?</source>
   <translation>Does the owner of the document agree?</translation>
  </message>
  <message>
   <source>Is het nodig om de burgemeester in te lichten, om anderen te beschermen?</source>
   <translation>Is it necessary to inform the burgemeester, to protect others?</translation>
  </message>
  <message>
   <source>Is het voor deze gemeente anders?</source>
   <translation>Is it different for this gemeente?</translation>
  </message>
  <message>
   <source>JJI (justitiële jeugdinrichting)</source>
   <translation>JJI (youth institution)</translation>
  </message>
  <message>
   <source>Ja</source>
   <translation>Yes</translation>
  </message>
  <message>
   <source>Ja, &amp;verwijderen</source>
   <translation>Yes, &amp;remove</translation>
  </message>
  <message>
   <source>Ja, account &amp;intrekken</source>
   <translation>&amp;Yes, revoke account</translation>
  </message>
  <message>
   <source>Ja, de eigenaar ging akkoord</source>
   <translation>Yes, the owner agreed</translation>
  </message>
  <message>
   <source>Ja, dit gaat altijd mee bij een melding.</source>
   <translation>Yes, this always goes along with a notification.</translation>
  </message>
  <message>
   <source>Ja, het &amp;geldt niet meer</source>
   <translation>Yes, no longer &amp;valid</translation>
  </message>
  <message>
   <source>Ja, nu &amp;gebruiken</source>
   <translation>Yes, &amp;use now</translation>
  </message>
  <message>
   <source>Ja, {name} klopt</source>
   <translation>Yes, {name} is right</translation>
  </message>
  <message>
   <source>Juist en compleet</source>
   <translation>Right and complete</translation>
  </message>
  <message>
   <source>Justitiële gegevens</source>
   <translation>Judicial data (justitiële gegevens)</translation>
  </message>
  <message>
   <source>Kader met voorwaarden</source>
   <translation>Framework with conditions</translation>
  </message>
  <message>
   <source>Kader met voorwaarden na de detentie</source>
   <translation>Framework with conditions after the detention</translation>
  </message>
  <message>
   <source>Kader na detentie</source>
   <translation>Framework after detention</translation>
  </message>
  <message>
   <source>Kan het met minder?</source>
   <translation>Can it be done with less?</translation>
  </message>
  <message>
   <source>Kan het met minder? Wat hebt u overwogen?</source>
   <translation>Can it be done with less? What did you consider?</translation>
  </message>
  <message>
   <source>Kan nog niet</source>
   <translation>Not possible yet</translation>
  </message>
  <message>
   <source>Kenmerk</source>
   <translation>Reference</translation>
  </message>
  <message>
   <source>Kenmerk van de DPIA</source>
   <translation>Reference of the DPIA</translation>
  </message>
  <message>
   <source>Kenmerk van de machtiging</source>
   <translation>Reference of the authorisation</translation>
  </message>
  <message>
   <source>Kenmerk van een zaak</source>
   <translation>Reference of a case</translation>
  </message>
  <message>
   <source>Keuze per gegeven</source>
   <translation>Choice per item</translation>
  </message>
  <message>
   <source>Keuze per gemeente</source>
   <translation>Choice per gemeente</translation>
  </message>
  <message>
   <source>Kies</source>
   <translation>Choose</translation>
  </message>
  <message>
   <source>Kies bij het inloggen: Ik heb een activeringscode. De code werkt één keer.</source>
   <translation>Choose when logging in: I have an activation code. The code works once.</translation>
  </message>
  <message>
   <source>Kies bij ‘{label}’ een dag die nog komt.</source>
   <translation>Choose a day still to come at ‘{label}’.</translation>
  </message>
  <message>
   <source>Kies bij ‘{label}’ een dag vóór de vrijlating op {release}.</source>
   <translation>Choose a day before the release on {release} at ‘{label}’.</translation>
  </message>
  <message>
   <source>Kies de map van de kluis</source>
   <translation>Choose the folder of the vault</translation>
  </message>
  <message>
   <source>Kies de vorm.</source>
   <translation>Choose the form.</translation>
  </message>
  <message>
   <source>Kies een andere gemeente</source>
   <translation>Choose another gemeente</translation>
  </message>
  <message>
   <source>Kies een andere gemeente: {question}</source>
   <translation>Choose another gemeente: {question}</translation>
  </message>
  <message>
   <source>Kies een antwoord bij ‘{label}’.</source>
   <translation>Choose an answer at ‘{label}’.</translation>
  </message>
  <message>
   <source>Kies een briefhoofd</source>
   <translation>Choose a letterhead</translation>
  </message>
  <message>
   <source>Kies een certificaat met sleutel</source>
   <translation>Choose a certificate with its key</translation>
  </message>
  <message>
   <source>Kies een collega met de rol casemanager.</source>
   <translation>Choose a colleague with the role casemanager.</translation>
  </message>
  <message>
   <source>Kies een dag vóór de vrijlating.</source>
   <translation>Choose a day before the release.</translation>
  </message>
  <message>
   <source>Kies een gemeente in de lijst onder het zoekveld.</source>
   <translation>Choose a gemeente in the list below the search field.</translation>
  </message>
  <message>
   <source>Kies een lege map op deze computer. Geen map op het netwerk: daar kan de kluis beschadigd raken.</source>
   <translation>Choose an empty folder on this computer. Not a folder on the network: the vault can get damaged there.</translation>
  </message>
  <message>
   <source>Kies een lege map voor de nieuwe kluis</source>
   <translation>Choose an empty folder for the new vault</translation>
  </message>
  <message>
   <source>Kies een oefenkluis of een echte kluis.</source>
   <translation>Choose a practice vault or a real vault.</translation>
  </message>
  <message>
   <source>Kies een wachtzin</source>
   <translation>Choose a passphrase</translation>
  </message>
  <message>
   <source>Kies een wachtzin.</source>
   <translation>Choose a passphrase.</translation>
  </message>
  <message>
   <source>Kies een zaakbestand</source>
   <translation>Choose a case file</translation>
  </message>
  <message>
   <source>Kies het bestand.</source>
   <translation>Choose the file.</translation>
  </message>
  <message>
   <source>Kies het certificaat van {name}</source>
   <translation>Choose the certificate of {name}</translation>
  </message>
  <message>
   <source>Kies het feit zelf ook bij {field}, of laat dit weg.</source>
   <translation>Choose the offence itself too at {field}, or leave this out.</translation>
  </message>
  <message>
   <source>Kies hoe de ontvangst is bevestigd.</source>
   <translation>Choose how the receipt was confirmed.</translation>
  </message>
  <message>
   <source>Kies hoe het bij u geregeld is.</source>
   <translation>Choose how it is arranged at your facility.</translation>
  </message>
  <message>
   <source>Kies hoe het gaat.</source>
   <translation>Choose how it goes.</translation>
  </message>
  <message>
   <source>Kies hoe het gaat. Gewone e-mail kan nooit.</source>
   <translation>Choose how it goes. Ordinary e-mail is never possible.</translation>
  </message>
  <message>
   <source>Kies hoe u het wachtwoord gaf.</source>
   <translation>Choose how you gave the password.</translation>
  </message>
  <message>
   <source>Kies minstens één rol, en elke rol één keer.</source>
   <translation>Choose at least one role, and each role once.</translation>
  </message>
  <message>
   <source>Kies minstens één rol.</source>
   <translation>Choose at least one role.</translation>
  </message>
  <message>
   <source>Kies namens wie wordt beslist: directeur of gemachtigde.</source>
   <translation>Choose on whose behalf the decision is made: directeur or authorised person.</translation>
  </message>
  <message>
   <source>Kies namens wie wordt beslist: directeur, gemachtigd of nog niet geregeld.</source>
   <translation>Choose on whose behalf the decision is made: directeur, authorised person or not yet arranged.</translation>
  </message>
  <message>
   <source>Kies of de gegevens goed genoeg zijn.</source>
   <translation>Choose whether the data are good enough.</translation>
  </message>
  <message>
   <source>Kies op de nieuwe computer bij het inloggen: Deze computer toevoegen.</source>
   <translation>Choose on the new computer when logging in: Add this computer.</translation>
  </message>
  <message>
   <source>Kies ten minste één gemeente die de melding krijgt.</source>
   <translation>Choose at least one gemeente that gets the notification.</translation>
  </message>
  <message>
   <source>Kies uw naam</source>
   <translation>Choose your name</translation>
  </message>
  <message>
   <source>Kies waarom u de zaak sluit.</source>
   <translation>Choose why you close the case.</translation>
  </message>
  <message>
   <source>Kies wat u doet met de vondst ‘{excerpt}’ bij ‘{label}’.</source>
   <translation>Choose what you do with the finding ‘{excerpt}’ at ‘{label}’.</translation>
  </message>
  <message>
   <source>Kies wie u bent.</source>
   <translation>Choose who you are.</translation>
  </message>
  <message>
   <source>Kijk het nummer bij ‘{label}’ na. Het kan zo niet kloppen.</source>
   <translation>Check the number at ‘{label}’. It cannot be right like this.</translation>
  </message>
  <message>
   <source>Kijk nog eens goed. Een verkeerde gemeente is de vaakst gemaakte fout.</source>
   <translation>Look again carefully. A wrong gemeente is the mistake made most often.</translation>
  </message>
  <message>
   <source>Kinderen of jongeren</source>
   <translation>Children or young people</translation>
  </message>
  <message>
   <source>Klaar</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>Klaar met deze bron</source>
   <translation>Done with this source</translation>
  </message>
  <message>
   <source>Klaar, code &amp;wegdoen</source>
   <translation>&amp;Done, put the code away</translation>
  </message>
  <message>
   <source>Kleiner</source>
   <translation>Smaller</translation>
  </message>
  <message>
   <source>Kloppen de gegevens nog, en zijn ze compleet genoeg?</source>
   <translation>Are the data still right, and are they complete enough?</translation>
  </message>
  <message>
   <source>Klopt de gemeente {name}?</source>
   <translation>Is the gemeente {name} right?</translation>
  </message>
  <message>
   <source>Kluis &amp;maken</source>
   <translation>&amp;Make vault</translation>
  </message>
  <message>
   <source>Kluis &amp;openen</source>
   <translation>&amp;Open vault</translation>
  </message>
  <message>
   <source>Kluis: {map}</source>
   <translation>Vault: {map}</translation>
  </message>
  <message>
   <source>Koerier</source>
   <translation>Courier</translation>
  </message>
  <message>
   <source>Kopieer</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>Kopieer het wachtwoord</source>
   <translation>Copy the password</translation>
  </message>
  <message>
   <source>Kopieer wat niet is opgeslagen</source>
   <translation>Copy what has not been saved</translation>
  </message>
  <message>
   <source>Kopieer: {label}</source>
   <translation>Copy: {label}</translation>
  </message>
  <message>
   <source>Kopieerpagina</source>
   <translation>Copy page</translation>
  </message>
  <message>
   <source>Kopieerpagina voor {name}</source>
   <translation>Copy page for {name}</translation>
  </message>
  <message>
   <source>Kort, met de datum erbij.</source>
   <translation>Short, with the date.</translation>
  </message>
  <message>
   <source>Kort, per punt.</source>
   <translation>Short, point by point.</translation>
  </message>
  <message>
   <source>Krap: dagen voor de vrijlating</source>
   <translation>Tight: days before the release</translation>
  </message>
  <message>
   <source>Laat de lijst met stappen zien of vouw haar op (F6 wisselt)</source>
   <translation>Show the list of steps or fold it away (F6 moves between them)</translation>
  </message>
  <message>
   <source>Laat de sleutelbos aanzetten, of kies voor alleen een wachtzin.</source>
   <translation>Have the keyring switched on, or choose to use only a passphrase.</translation>
  </message>
  <message>
   <source>Laat dit leeg als het hetzelfde is.</source>
   <translation>Leave this empty if it is the same.</translation>
  </message>
  <message>
   <source>Laat dit leeg als u hier niet op wilt letten.</source>
   <translation>Leave this empty if you do not want to watch for this.</translation>
  </message>
  <message>
   <source>Laat staan, want …</source>
   <translation>Leave in place, because …</translation>
  </message>
  <message>
   <source>Laat {naam} de eigen vingerafdruk voorlezen. Die staat bij {naam} op het scherm onder Mijn account.</source>
   <translation>Let {naam} read out their own fingerprint. {naam} sees it on the screen under My account.</translation>
  </message>
  <message>
   <source>Laatste bericht</source>
   <translation>Last message</translation>
  </message>
  <message>
   <source>Laatste controlepunt: regel {regel}, getekend door {naam} op {moment}.</source>
   <translation>Latest checkpoint: line {regel}, signed by {naam} on {moment}.</translation>
  </message>
  <message>
   <source>Laten staan, want …</source>
   <translation>Leave in place, because …</translation>
  </message>
  <message>
   <source>Laten weten of dit de juiste gemeente is</source>
   <translation>Say whether this is the right gemeente</translation>
  </message>
  <message>
   <source>Later melden</source>
   <translation>Notify later</translation>
  </message>
  <message>
   <source>Later moet te volgen zijn waarom u hiermee instemde.</source>
   <translation>It must be possible to see later why you agreed to this.</translation>
  </message>
  <message>
   <source>Lees de brief en vink aan: {text}</source>
   <translation>Read the letter and tick: {text}</translation>
  </message>
  <message>
   <source>Lees de zaak</source>
   <translation>Read the case</translation>
  </message>
  <message>
   <source>Lees dit voor aan {naam}. Die logt daarna zelf in en bevestigt.</source>
   <translation>Read this out to {naam}, who then logs in and confirms.</translation>
  </message>
  <message>
   <source>Lees eerst de brief aan {gemeente} en vink dat aan.</source>
   <translation>First read the letter to {gemeente} and tick that you did.</translation>
  </message>
  <message>
   <source>Leg uit waarom deze gemeente toch de goede is.</source>
   <translation>Explain why this gemeente is the right one all the same.</translation>
  </message>
  <message>
   <source>Let op</source>
   <translation>Please note</translation>
  </message>
  <message>
   <source>Let op: controleer of de proeftijd tijdens de detentie loopt.</source>
   <translation>Please note: check whether the probation period runs during the detention.</translation>
  </message>
  <message>
   <source>Logboek</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Logboek &amp;bewaren als bestand</source>
   <translation>Save journal as &amp;file</translation>
  </message>
  <message>
   <source>Logboek (*.jsonl)</source>
   <translation>Journal (*.jsonl)</translation>
  </message>
  <message>
   <source>Logboek bewaren</source>
   <translation>Save journal</translation>
  </message>
  <message>
   <source>Loopt er al iets anders?</source>
   <translation>Is anything else running already?</translation>
  </message>
  <message>
   <source>MDO</source>
   <translation>MDO</translation>
  </message>
  <message>
   <source>MDO-verslag</source>
   <translation>MDO report</translation>
  </message>
  <message>
   <source>Maak een exemplaar</source>
   <translation>Make an exemplar</translation>
  </message>
  <message>
   <source>Maak een exemplaar voor {name}</source>
   <translation>Make an exemplar for {name}</translation>
  </message>
  <message>
   <source>Maak een kluis met alleen een wachtzin</source>
   <translation>Make a vault with only a passphrase</translation>
  </message>
  <message>
   <source>Maak er een zaak van</source>
   <translation>Make it a case</translation>
  </message>
  <message>
   <source>Maak het exemplaar</source>
   <translation>Make the exemplar</translation>
  </message>
  <message>
   <source>Maakt zaken, vult ze in en dient ze in.</source>
   <translation>Makes cases, fills them in and submits them.</translation>
  </message>
  <message>
   <source>Maatregel 38v (gebieds- of contactverbod)</source>
   <translation>Measure 38v (area ban or no-contact order)</translation>
  </message>
  <message>
   <source>Maatregel 38z (toezicht na de straf)</source>
   <translation>Measure 38z (supervision after the sentence)</translation>
  </message>
  <message>
   <source>Machtiging geldig tot</source>
   <translation>Authorisation valid until</translation>
  </message>
  <message>
   <source>Manier van inlichten</source>
   <translation>Way of informing</translation>
  </message>
  <message>
   <source>Melden</source>
   <translation>Notify</translation>
  </message>
  <message>
   <source>Melden wat met OM, politie of reclassering is gedeeld</source>
   <translation>Report what was shared with OM, police or reclassering</translation>
  </message>
  <message>
   <source>Melden, niet melden en aanhouden zijn alle drie een volwaardige uitkomst.</source>
   <translation>Notify, do not notify and hold are all three a full outcome.</translation>
  </message>
  <message>
   <source>Meldingen van deze zaak</source>
   <translation>Notifications of this case</translation>
  </message>
  <message>
   <source>Meldpoort bewaart alles versleuteld in één map: de kluis. Er gaat niets over een netwerk.</source>
   <translation>Meldpoort keeps everything encrypted in one folder: the vault. Nothing goes over a network.</translation>
  </message>
  <message>
   <source>Meldpoort bewaart de helft van elke sleutel in de sleutelbos van deze computer. Wie de kluis steelt, heeft dan aan uw wachtzin niet genoeg.</source>
   <translation>Meldpoort keeps half of each key in the keyring of this computer. Whoever steals the vault then cannot open it with your passphrase alone.</translation>
  </message>
  <message>
   <source>Meldpoort helpt bij meldingen aan de burgemeester op grond van artikel 18b van de Penitentiaire beginselenwet. Het programma werkt zonder netwerk. Het vervangt de officiële voorziening voor deze meldingen niet.</source>
   <translation>Meldpoort helps with notifications to the burgemeester (mayor) on the ground of article 18b of the Penitentiaire beginselenwet (Pbw). The program works without a network. It does not replace the official facility for these notifications.</translation>
  </message>
  <message>
   <source>Meldpoort kent alleen wat hier is ingevuld.</source>
   <translation>Meldpoort only knows what was filled in here.</translation>
  </message>
  <message>
   <source>Meldpoort leest de hele kluis na: elke bladzijde van de database, de sleutels, de rollenlijst, het logboek en elke goedkeuring. Er verandert niets. In het logboek komt een regel met de uitkomst.</source>
   <translation>Meldpoort reads through the whole vault: every page of the database, the keys, the roster, the journal and every approval. Nothing changes. The journal gets a line with the outcome.</translation>
  </message>
  <message>
   <source>Met deze sleutel komt uw inrichting weer in de kluis als een computer of een wachtzin kwijt is. Wie de sleutel heeft, kan de kluis openen.</source>
   <translation>With this key your facility gets back into the vault when a computer or a passphrase is lost. Whoever has the key can open the vault.</translation>
  </message>
  <message>
   <source>Met dit certificaat mag niet worden versleuteld (sleutelgebruik). Vraag de gemeente om een certificaat voor versleuteling, of gebruik de versleutelde pdf.</source>
   <translation>This certificate may not be used for encryption (key usage). Ask the gemeente for a certificate for encryption, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Met een brief</source>
   <translation>With a letter</translation>
  </message>
  <message>
   <source>Met een reden kunt u gewoon indienen. De teamleider leest uw reden als eerste.</source>
   <translation>With a reason you can submit as usual. The team lead reads your reason first.</translation>
  </message>
  <message>
   <source>Met toezicht na detentie past de handreiking niet.</source>
   <translation>With supervision after detention the handreiking does not fit.</translation>
  </message>
  <message>
   <source>Met uw zegel wordt 'niet melden' definitief. U kunt de zaak later met nieuwe feiten opnieuw voorleggen.</source>
   <translation>With your seal 'do not notify' becomes final. You can bring the case up again later with new facts.</translation>
  </message>
  <message>
   <source>Met wie overlegde u?</source>
   <translation>With whom did you consult?</translation>
  </message>
  <message>
   <source>Mijn account</source>
   <translation>My account</translation>
  </message>
  <message>
   <source>Mijn vingerafdruk</source>
   <translation>My fingerprint</translation>
  </message>
  <message>
   <source>Mijn wachtzin</source>
   <translation>My passphrase</translation>
  </message>
  <message>
   <source>Mijn werkplekken</source>
   <translation>My workstations</translation>
  </message>
  <message>
   <source>Mijn zaken</source>
   <translation>My cases</translation>
  </message>
  <message>
   <source>Minder gegevens</source>
   <translation>Less data</translation>
  </message>
  <message>
   <source>Minder mag altijd. Voor meer is een eigen reden nodig.</source>
   <translation>Less is always allowed. More needs its own reason.</translation>
  </message>
  <message>
   <source>Minder ontvangers</source>
   <translation>Fewer recipients</translation>
  </message>
  <message>
   <source>Minister</source>
   <translation>Minister</translation>
  </message>
  <message>
   <source>Minstens 12 tekens. Vier of meer losse woorden onthoudt u het best.</source>
   <translation>At least 12 characters. Four or more separate words are easiest to remember.</translation>
  </message>
  <message>
   <source>Minstens vier jaar.</source>
   <translation>At least four years.</translation>
  </message>
  <message>
   <source>Na de teamleider beslist altijd nog iemand anders</source>
   <translation>After the team lead, someone else always decides as well</translation>
  </message>
  <message>
   <source>Na de teamleider beslist de directeur over elke melding.</source>
   <translation>After the team lead, the directeur decides on every notification.</translation>
  </message>
  <message>
   <source>Naam</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Naam en geboortedatum gaan altijd mee.</source>
   <translation>Name and date of birth always go along.</translation>
  </message>
  <message>
   <source>Naam en voornamen</source>
   <translation>Name and given names</translation>
  </message>
  <message>
   <source>Naam of wachtzin klopt niet. Probeer het opnieuw.</source>
   <translation>Name or passphrase is not right. Try again.</translation>
  </message>
  <message>
   <source>Naam van de functie {rol} op de brief</source>
   <translation>Name of the function {rol} in the letter</translation>
  </message>
  <message>
   <source>Naam van de inrichting</source>
   <translation>Name of the facility</translation>
  </message>
  <message>
   <source>Naam, geboortedatum, inrichting, contact, vrijlatingsdatum, wat u vraagt, waarom deze gemeente en de grondslag gaan altijd mee. De rest kiest u zelf.</source>
   <translation>Name, date of birth, facility, contact, release date, what you ask, why this gemeente and the ground always go along. You choose the rest yourself.</translation>
  </message>
  <message>
   <source>Naam, kenmerk of SKN</source>
   <translation>Name, reference or SKN</translation>
  </message>
  <message>
   <source>Naar de &amp;oprichting</source>
   <translation>To the &amp;founding</translation>
  </message>
  <message>
   <source>Naar de beoordeling</source>
   <translation>To the review</translation>
  </message>
  <message>
   <source>Naar de overdracht</source>
   <translation>To the hand-off</translation>
  </message>
  <message>
   <source>Naar de werklijst</source>
   <translation>To the work list</translation>
  </message>
  <message>
   <source>Naar de zaak</source>
   <translation>To the case</translation>
  </message>
  <message>
   <source>Naar het &amp;logboek</source>
   <translation>To the &amp;journal</translation>
  </message>
  <message>
   <source>Namen en adressen van slachtoffers, getuigen, familie en informanten.</source>
   <translation>Names and addresses of victims, witnesses, family and informants.</translation>
  </message>
  <message>
   <source>Namen op de brief</source>
   <translation>Names in the letter</translation>
  </message>
  <message>
   <source>Namens wie wordt beslist?</source>
   <translation>On whose behalf is the decision made?</translation>
  </message>
  <message>
   <source>Nationaliteit</source>
   <translation>Nationality</translation>
  </message>
  <message>
   <source>Nee</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Nee, alleen een gesprek</source>
   <translation>No, only a conversation</translation>
  </message>
  <message>
   <source>Nee, dit blijft in de inrichting.</source>
   <translation>No, this stays in the facility.</translation>
  </message>
  <message>
   <source>Nee, ik kies een andere gemeente</source>
   <translation>No, I choose another gemeente</translation>
  </message>
  <message>
   <source>Nee, niet doen</source>
   <translation>No, do not do it</translation>
  </message>
  <message>
   <source>Neem de vaste zin over</source>
   <translation>Take over the fixed sentence</translation>
  </message>
  <message>
   <source>Neem de vaste zin over: {question}</source>
   <translation>Take over the fixed sentence: {question}</translation>
  </message>
  <message>
   <source>Neem deze velden over in de officiële voorziening. Noteer daarna het berichtnummer bij 'Maak een exemplaar'. Het klembord wordt na korte tijd leeggemaakt.</source>
   <translation>Copy these fields into the official facility. Then record the message number at 'Make an exemplar'. The clipboard is emptied after a short time.</translation>
  </message>
  <message>
   <source>Niemand</source>
   <translation>Nobody</translation>
  </message>
  <message>
   <source>Niet</source>
   <translation>Not included</translation>
  </message>
  <message>
   <source>Niet aan de orde</source>
   <translation>Does not apply</translation>
  </message>
  <message>
   <source>Niet aangepast, want {because}</source>
   <translation>Not changed, because {because}</translation>
  </message>
  <message>
   <source>Niet aangepast, want …</source>
   <translation>Not changed, because …</translation>
  </message>
  <message>
   <source>Niet beschikbaar</source>
   <translation>Not available</translation>
  </message>
  <message>
   <source>Niet eens: opnieuw voorleggen</source>
   <translation>Do not agree: bring it up again</translation>
  </message>
  <message>
   <source>Niet elk bekend adres ligt in {gemeente}. De maker zegt dat de keuze klopt.</source>
   <translation>Not every known address is in {gemeente}. The maker says that the choice is right.</translation>
  </message>
  <message>
   <source>Niet gecontroleerd</source>
   <translation>Not checked</translation>
  </message>
  <message>
   <source>Niet gelijk. Elk woord is gelijk, maar het bestand zelf niet. Laat de kluis onderzoeken.</source>
   <translation>Not equal. Every word is equal, but the file itself is not. Have the vault inspected.</translation>
  </message>
  <message>
   <source>Niet gelijk. Het eerste verschil: bewaard is '{bewaard}', opnieuw getekend is '{nieuw}'. Gebruik deze brief niet en laat de kluis onderzoeken.</source>
   <translation>Not equal. The first difference: kept is '{bewaard}', drawn again is '{nieuw}'. Do not use this letter and have the vault inspected.</translation>
  </message>
  <message>
   <source>Niet gemeld</source>
   <translation>Not notified</translation>
  </message>
  <message>
   <source>Niet gestart</source>
   <translation>Not started</translation>
  </message>
  <message>
   <source>Niet ingevuld</source>
   <translation>Not filled in</translation>
  </message>
  <message>
   <source>Niet melden</source>
   <translation>Do not notify</translation>
  </message>
  <message>
   <source>Niet melden: wacht op bevestiging</source>
   <translation>Do not notify: waiting for confirmation</translation>
  </message>
  <message>
   <source>Niet nodig</source>
   <translation>Not needed</translation>
  </message>
  <message>
   <source>Niet nodig bij deze weg</source>
   <translation>Not needed on this route</translation>
  </message>
  <message>
   <source>Niet nodig, want …</source>
   <translation>Not needed, because …</translation>
  </message>
  <message>
   <source>Niet nu</source>
   <translation>Not now</translation>
  </message>
  <message>
   <source>Niet opgeslagen</source>
   <translation>Not saved</translation>
  </message>
  <message>
   <source>Niet relevant, want {reason}</source>
   <translation>Not relevant, because {reason}</translation>
  </message>
  <message>
   <source>Niet relevant, want …</source>
   <translation>Not relevant, because …</translation>
  </message>
  <message>
   <source>Niet te zeggen</source>
   <translation>Cannot be said</translation>
  </message>
  <message>
   <source>Niet vervuld</source>
   <translation>Not fulfilled</translation>
  </message>
  <message>
   <source>Niet, alleen {gemeente}: {name}</source>
   <translation>Not, only {gemeente}: {name}</translation>
  </message>
  <message>
   <source>Niet: {name}</source>
   <translation>Not: {name}</translation>
  </message>
  <message>
   <source>Niets</source>
   <translation>Nothing</translation>
  </message>
  <message>
   <source>Niets bekend</source>
   <translation>Nothing known</translation>
  </message>
  <message>
   <source>Niets gevonden</source>
   <translation>Nothing found</translation>
  </message>
  <message>
   <source>Niets meer</source>
   <translation>Nothing more</translation>
  </message>
  <message>
   <source>Nieuw certificaat &amp;maken</source>
   <translation>Make &amp;new certificate</translation>
  </message>
  <message>
   <source>Nieuwe activeringscode</source>
   <translation>New activation code</translation>
  </message>
  <message>
   <source>Nieuwe activeringscode voor {naam}</source>
   <translation>New activation code for {naam}</translation>
  </message>
  <message>
   <source>Nieuwe bladzijde</source>
   <translation>New page</translation>
  </message>
  <message>
   <source>Nieuwe bron…</source>
   <translation>New source…</translation>
  </message>
  <message>
   <source>Nieuwe code voor {naam}; de oude werkt niet meer</source>
   <translation>New code for {naam}; the old one no longer works</translation>
  </message>
  <message>
   <source>Nieuwe kluis</source>
   <translation>New vault</translation>
  </message>
  <message>
   <source>Nodig eerst de tweede oprichter uit. Die krijgt de rol beheerder, en nog geen rol die anderen controleert.</source>
   <translation>First invite the second founder, with the role of administrator and not yet a role that checks others.</translation>
  </message>
  <message>
   <source>Nodig om anderen te beschermen</source>
   <translation>Needed to protect others</translation>
  </message>
  <message>
   <source>Nodig voor de veiligheid van anderen</source>
   <translation>Needed for the safety of others</translation>
  </message>
  <message>
   <source>Nodig voordat u de eerste zaak sluit.</source>
   <translation>Needed before you close the first case.</translation>
  </message>
  <message>
   <source>Nodigt collega's uit en zet de instellingen.</source>
   <translation>Invites colleagues and changes the settings.</translation>
  </message>
  <message>
   <source>Nog een opmerking bij de hele zaak</source>
   <translation>Another remark about the whole case</translation>
  </message>
  <message>
   <source>Nog een regel</source>
   <translation>Another line</translation>
  </message>
  <message>
   <source>Nog een regel: {question}</source>
   <translation>Another line: {question}</translation>
  </message>
  <message>
   <source>Nog gedetineerd</source>
   <translation>Still detained</translation>
  </message>
  <message>
   <source>Nog geen gemeente gekozen</source>
   <translation>No gemeente chosen yet</translation>
  </message>
  <message>
   <source>Nog geen naam</source>
   <translation>No name yet</translation>
  </message>
  <message>
   <source>Nog in detentie?</source>
   <translation>Still in detention?</translation>
  </message>
  <message>
   <source>Nog niet beantwoord</source>
   <translation>Not answered yet</translation>
  </message>
  <message>
   <source>Nog niet begonnen</source>
   <translation>Not started yet</translation>
  </message>
  <message>
   <source>Nog niet beslist</source>
   <translation>Not decided yet</translation>
  </message>
  <message>
   <source>Nog niet geregeld</source>
   <translation>Not yet arranged</translation>
  </message>
  <message>
   <source>Nog niet gevraagd</source>
   <translation>Not asked yet</translation>
  </message>
  <message>
   <source>Nog niet klaar: {count} punten houden het indienen tegen. Het eerste: {first}</source>
   <translation>Not ready yet: {count} points stop you from submitting. The first: {first}</translation>
  </message>
  <message>
   <source>Nog niet overhandigd.</source>
   <translation>Not handed over yet.</translation>
  </message>
  <message>
   <source>Nog niets</source>
   <translation>Nothing yet</translation>
  </message>
  <message>
   <source>Nog te doen: 1 vraag</source>
   <translation>Still to do: 1 question</translation>
  </message>
  <message>
   <source>Nog te doen: {number} vragen</source>
   <translation>Still to do: {number} questions</translation>
  </message>
  <message>
   <source>Nog te overhandigen</source>
   <translation>To hand over</translation>
  </message>
  <message>
   <source>Nog {left} tekens tot {limit}. Kort leest beter.</source>
   <translation>{left} characters left up to {limit}. Short is easier to read.</translation>
  </message>
  <message>
   <source>Noodzaak geldt per soort gegeven.</source>
   <translation>Necessity is judged per kind of data.</translation>
  </message>
  <message>
   <source>Nooit met gewone e-mail. Eigen keuze van dit programma.</source>
   <translation>Never by ordinary e-mail. Own choice of this program.</translation>
  </message>
  <message>
   <source>Nooit samen met het bestand.</source>
   <translation>Never together with the file.</translation>
  </message>
  <message>
   <source>Noteer de ontvangst</source>
   <translation>Record the receipt</translation>
  </message>
  <message>
   <source>Noteer de overdracht</source>
   <translation>Record the hand-over</translation>
  </message>
  <message>
   <source>Noteer hoe en wanneer u het wachtwoord gaf: per telefoon of persoonlijk, nooit samen met het bestand.</source>
   <translation>Record how and when you gave the password: by telephone or in person, never together with the file.</translation>
  </message>
  <message>
   <source>Nu al gebruiken</source>
   <translation>Use now already</translation>
  </message>
  <message>
   <source>Nu: {name}</source>
   <translation>Now: {name}</translation>
  </message>
  <message>
   <source>Nummers en verblijf</source>
   <translation>Numbers and residence</translation>
  </message>
  <message>
   <source>OEFENING</source>
   <translation>PRACTICE</translation>
  </message>
  <message>
   <source>OEFENING. Dit is een oefenkluis. Niets hieruit is echt.</source>
   <translation>PRACTICE. This is a practice vault. Nothing in it is real.</translation>
  </message>
  <message>
   <source>OM</source>
   <translation>OM</translation>
  </message>
  <message>
   <source>OM (Wjsg)</source>
   <translation>OM (Wjsg)</translation>
  </message>
  <message>
   <source>OM/politie</source>
   <translation>OM/police</translation>
  </message>
  <message>
   <source>Oefenkluis</source>
   <translation>Practice vault</translation>
  </message>
  <message>
   <source>Of betrokkene ervan weet</source>
   <translation>Whether the person concerned knows</translation>
  </message>
  <message>
   <source>Of deze uitleg klopt, is nog te controleren.</source>
   <translation>Whether this explanation is right is still to be checked.</translation>
  </message>
  <message>
   <source>Of een certificaat uit een bestand</source>
   <translation>Or a certificate from a file</translation>
  </message>
  <message>
   <source>Officiële 18b-voorziening</source>
   <translation>Official 18b facility</translation>
  </message>
  <message>
   <source>Om het later te kunnen laten zien.</source>
   <translation>So that it can be shown later.</translation>
  </message>
  <message>
   <source>Om te leren en te laten zien. Op elk scherm en elke bladzijde staat OEFENING.</source>
   <translation>For learning and for showing. Every screen says PRACTICE and every page says OEFENING.</translation>
  </message>
  <message>
   <source>Om terug te vinden in uw registratie.</source>
   <translation>To find it again in your records.</translation>
  </message>
  <message>
   <source>Om verwisseling te voorkomen.</source>
   <translation>So that people are not mixed up.</translation>
  </message>
  <message>
   <source>Omgeving</source>
   <translation>Surroundings</translation>
  </message>
  <message>
   <source>Omhoog</source>
   <translation>Up</translation>
  </message>
  <message>
   <source>Omlaag</source>
   <translation>Down</translation>
  </message>
  <message>
   <source>Onbekend</source>
   <translation>Unknown</translation>
  </message>
  <message>
   <source>Onder de tabel staat meer over het gekozen account.</source>
   <translation>Below the table there is more about the account that you choose.</translation>
  </message>
  <message>
   <source>Onder welke regels vallen deze gegevens?</source>
   <translation>Under which rules do these data fall?</translation>
  </message>
  <message>
   <source>Onderzocht op {moment}.</source>
   <translation>Inspected on {moment}.</translation>
  </message>
  <message>
   <source>Onderzocht op {moment}. Bij elk punt staat wat u kunt doen.</source>
   <translation>Inspected on {moment}. Each point says what you can do.</translation>
  </message>
  <message>
   <source>Onderzoek &amp;starten</source>
   <translation>&amp;Start inspection</translation>
  </message>
  <message>
   <source>Onderzoek van de kluis</source>
   <translation>Inspection of the vault</translation>
  </message>
  <message>
   <source>Oneens: niet melden</source>
   <translation>Disagree: do not notify</translation>
  </message>
  <message>
   <source>Ontvangen</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>Ontvangen door (naam en functie)</source>
   <translation>Received by (name and function)</translation>
  </message>
  <message>
   <source>Ontvangen op</source>
   <translation>Received on</translation>
  </message>
  <message>
   <source>Ontvangst door {name}</source>
   <translation>Receipt by {name}</translation>
  </message>
  <message>
   <source>Ontvangst noteren</source>
   <translation>Record receipt</translation>
  </message>
  <message>
   <source>Ontvangst noteren van {name}</source>
   <translation>Record receipt of {name}</translation>
  </message>
  <message>
   <source>Ontvangst: werkdagen na overdracht</source>
   <translation>Receipt: working days after hand-over</translation>
  </message>
  <message>
   <source>Ontvangstbewijs</source>
   <translation>Receipt</translation>
  </message>
  <message>
   <source>Ontvangstbewijs van exemplaar {number} voor {name}</source>
   <translation>Receipt of copy {number} for {name}</translation>
  </message>
  <message>
   <source>Onvermijdelijk, want …</source>
   <translation>Cannot be avoided, because …</translation>
  </message>
  <message>
   <source>Ook bekend als</source>
   <translation>Also known as</translation>
  </message>
  <message>
   <source>Ook bij ziekte moet iemand opnemen.</source>
   <translation>Someone must answer in case of illness too.</translation>
  </message>
  <message>
   <source>Ook eens met niet melden</source>
   <translation>Also agree not to notify</translation>
  </message>
  <message>
   <source>Ook níet melden verdient een reden.</source>
   <translation>Not notifying deserves a reason too.</translation>
  </message>
  <message>
   <source>Op deze computer is dit account niet bekend. Maak op uw andere werkplek een werkplekcode, of gebruik de herstelsleutel om het hier aan te melden.</source>
   <translation>This account is not known on this computer. Make a workstation code on your other workstation, or use the recovery key to sign it on here.</translation>
  </message>
  <message>
   <source>Op deze computers kunt u inloggen, elk met een eigen wachtzin.</source>
   <translation>You can log in on these computers, each with its own passphrase.</translation>
  </message>
  <message>
   <source>Op deze datum moet de burgemeester klaar kunnen zijn.</source>
   <translation>The burgemeester must be able to be ready on this date.</translation>
  </message>
  <message>
   <source>Op deze plek staat al een bestand. Kies een lege map.</source>
   <translation>There is already a file in this place. Choose an empty folder.</translation>
  </message>
  <message>
   <source>Op deze werkplek werkt u nu. Verwijder haar vanaf een andere werkplek.</source>
   <translation>You work on this workstation now. Remove it from another workstation.</translation>
  </message>
  <message>
   <source>Op die dag geldt het nieuwe certificaat niet meer. Kies een eerdere dag.</source>
   <translation>On that day the new certificate is no longer valid. Choose an earlier day.</translation>
  </message>
  <message>
   <source>Op dit bestand staat niets. Kies een ander briefhoofd.</source>
   <translation>There is nothing on this file. Choose another letterhead.</translation>
  </message>
  <message>
   <source>Op een verplichte vraag is geantwoord ‘Weet ik niet’: {label}.</source>
   <translation>A required question was answered with ‘I do not know’: {label}.</translation>
  </message>
  <message>
   <source>Op naam van {naam}. {soort}</source>
   <translation>In the name of {naam}. {soort}</translation>
  </message>
  <message>
   <source>Op welk nummer is de vervanger te bellen?</source>
   <translation>On which number can the deputy be called?</translation>
  </message>
  <message>
   <source>Op welk telefoonnummer?</source>
   <translation>On which telephone number?</translation>
  </message>
  <message>
   <source>Op welke bron steunt dat?</source>
   <translation>Which source does that rest on?</translation>
  </message>
  <message>
   <source>Op welke dag ging de eigenaar akkoord?</source>
   <translation>On which day did the owner agree?</translation>
  </message>
  <message>
   <source>Op welke dag?</source>
   <translation>On which day?</translation>
  </message>
  <message>
   <source>Op welke grond stelt u uit of laat u weg?</source>
   <translation>On which ground do you postpone or leave it out?</translation>
  </message>
  <message>
   <source>Op welke grond?</source>
   <translation>On which ground?</translation>
  </message>
  <message>
   <source>Op welke termijn?</source>
   <translation>Within what time?</translation>
  </message>
  <message>
   <source>Op welke titel zit betrokkene vast?</source>
   <translation>On which legal title is the person concerned detained?</translation>
  </message>
  <message>
   <source>Opgelegde straf</source>
   <translation>Sentence imposed</translation>
  </message>
  <message>
   <source>Opgericht door {namen}.</source>
   <translation>Founded by {namen}.</translation>
  </message>
  <message>
   <source>Opgeslagen om {time}</source>
   <translation>Saved at {time}</translation>
  </message>
  <message>
   <source>Opheffing of schorsing</source>
   <translation>Lifted or suspended</translation>
  </message>
  <message>
   <source>Opmerking</source>
   <translation>Remark</translation>
  </message>
  <message>
   <source>Opmerking bij de hele zaak</source>
   <translation>Remark about the whole case</translation>
  </message>
  <message>
   <source>Opmerking bij: {label}</source>
   <translation>Remark about: {label}</translation>
  </message>
  <message>
   <source>Opmerking van {author} bij {about}</source>
   <translation>Remark of {author} about {about}</translation>
  </message>
  <message>
   <source>Opmerking van {name}</source>
   <translation>Remark of {name}</translation>
  </message>
  <message>
   <source>Opmerking voor de teamleider</source>
   <translation>Remark for the team lead</translation>
  </message>
  <message>
   <source>Opmerkingen beantwoorden</source>
   <translation>Answer remarks</translation>
  </message>
  <message>
   <source>Opmerkingen bij deze versie: {count}</source>
   <translation>Remarks on this version: {count}</translation>
  </message>
  <message>
   <source>Opmerkingen van de beoordelaar</source>
   <translation>Remarks of the reviewer</translation>
  </message>
  <message>
   <source>Opnieuw bekijken</source>
   <translation>Look again</translation>
  </message>
  <message>
   <source>Opnieuw bekijken op</source>
   <translation>Look again on</translation>
  </message>
  <message>
   <source>Oprichting &amp;afdrukken</source>
   <translation>&amp;Print founding</translation>
  </message>
  <message>
   <source>Oprichting &amp;bevestigen</source>
   <translation>Con&amp;firm founding</translation>
  </message>
  <message>
   <source>Oprichting van de kluis</source>
   <translation>Founding of the vault</translation>
  </message>
  <message>
   <source>Opzetblad</source>
   <translation>Set-up sheet</translation>
  </message>
  <message>
   <source>Oud-medeverdachten of oud-medegedetineerden</source>
   <translation>Former co-suspects or former fellow detainees</translation>
  </message>
  <message>
   <source>Oude gegevens kunnen niet meer kloppen.</source>
   <translation>Old data may no longer be right.</translation>
  </message>
  <message>
   <source>Oude zaken horen niet vanzelf in de brief.</source>
   <translation>Old cases do not go into the letter by themselves.</translation>
  </message>
  <message>
   <source>Over Meldpoort</source>
   <translation>About Meldpoort</translation>
  </message>
  <message>
   <source>Over deze kluis</source>
   <translation>About this vault</translation>
  </message>
  <message>
   <source>Over deze melding is nog niet beslist. Wacht op de beslissing.</source>
   <translation>There is no decision on this notification yet. Wait for the decision.</translation>
  </message>
  <message>
   <source>Over deze melding is nog niet beslist. Zij kan pas weg na de beslissing om te melden.</source>
   <translation>There is no decision on this notification yet. It can only be sent after the decision to notify.</translation>
  </message>
  <message>
   <source>Over deze versie is niet beslist om te melden. Er kan geen brief van gemaakt worden.</source>
   <translation>There is no decision to notify on this version. No letter can be made of it.</translation>
  </message>
  <message>
   <source>Over deze zaak is niet beslist om niet te melden. Er is dus geen stuk over te maken.</source>
   <translation>It was not decided not to notify about this case. So there is no memo to make.</translation>
  </message>
  <message>
   <source>Over deze zaak is nog niet beslist om te melden. Er is nog geen blad.</source>
   <translation>It has not been decided yet to notify about this case. There is no sheet yet.</translation>
  </message>
  <message>
   <source>Overal niet aan de orde</source>
   <translation>Does not apply anywhere</translation>
  </message>
  <message>
   <source>Overdracht</source>
   <translation>Hand-off</translation>
  </message>
  <message>
   <source>Overdracht per gemeente</source>
   <translation>Hand-off per gemeente</translation>
  </message>
  <message>
   <source>Overdracht: {name}</source>
   <translation>Hand-off: {name}</translation>
  </message>
  <message>
   <source>Overdragen</source>
   <translation>Hand off</translation>
  </message>
  <message>
   <source>Overgenomen (kopieerpagina)</source>
   <translation>Copied (copy page)</translation>
  </message>
  <message>
   <source>Overgeplaatst naar een andere inrichting</source>
   <translation>Moved to another facility</translation>
  </message>
  <message>
   <source>Overhandigd aan {who} op {when}.</source>
   <translation>Handed over to {who} on {when}.</translation>
  </message>
  <message>
   <source>Overhandigd noteren</source>
   <translation>Record hand-over</translation>
  </message>
  <message>
   <source>Overhandigd noteren: exemplaar {number} voor {name}</source>
   <translation>Record hand-over: exemplar {number} for {name}</translation>
  </message>
  <message>
   <source>Overhandigd, ontvangst nog niet bevestigd</source>
   <translation>Handed over, receipt not yet confirmed</translation>
  </message>
  <message>
   <source>Overleden</source>
   <translation>Died</translation>
  </message>
  <message>
   <source>Overleg met</source>
   <translation>Consulted with</translation>
  </message>
  <message>
   <source>Overwogen: met minder</source>
   <translation>Considered: with less</translation>
  </message>
  <message>
   <source>Overzicht van de toets</source>
   <translation>Overview of the test</translation>
  </message>
  <message>
   <source>Overzicht van uw eigen antwoorden. Geen advies.</source>
   <translation>Overview of your own answers. Not advice.</translation>
  </message>
  <message>
   <source>Overzicht voor inzage van deze zaak</source>
   <translation>Overview of this case for inspection</translation>
  </message>
  <message>
   <source>Overzicht voor inzage, zaak {reference}</source>
   <translation>Overview for inspection, case {reference}</translation>
  </message>
  <message>
   <source>PI</source>
   <translation>PI</translation>
  </message>
  <message>
   <source>Pakket voor het certificaat van de gemeente (p7m)</source>
   <translation>Package for the certificate of the gemeente (p7m)</translation>
  </message>
  <message>
   <source>Papier</source>
   <translation>Paper</translation>
  </message>
  <message>
   <source>Papier voor betrokkene</source>
   <translation>Paper for the person concerned</translation>
  </message>
  <message>
   <source>Parketnummer</source>
   <translation>Parketnummer</translation>
  </message>
  <message>
   <source>Partij</source>
   <translation>Party</translation>
  </message>
  <message>
   <source>Penitentiair programma</source>
   <translation>Penitentiair programma</translation>
  </message>
  <message>
   <source>Per ongeluk aangemaakt</source>
   <translation>Made by mistake</translation>
  </message>
  <message>
   <source>Persoonlijk</source>
   <translation>In person</translation>
  </message>
  <message>
   <source>Plaats</source>
   <translation>Town</translation>
  </message>
  <message>
   <source>Pleegperiode</source>
   <translation>Period of the offence</translation>
  </message>
  <message>
   <source>Politie</source>
   <translation>Police</translation>
  </message>
  <message>
   <source>Politie (Wpg)</source>
   <translation>Police (Wpg)</translation>
  </message>
  <message>
   <source>Politie, OM en reclassering hebben eigen regels.</source>
   <translation>Police, OM and reclassering have rules of their own.</translation>
  </message>
  <message>
   <source>Politiegegevens</source>
   <translation>Police data</translation>
  </message>
  <message>
   <source>Politiegegevens voor het gezag over de politie of de openbare orde.</source>
   <translation>Police data for the authority over the police or for public order.</translation>
  </message>
  <message>
   <source>Probeer opnieuw</source>
   <translation>Try again</translation>
  </message>
  <message>
   <source>RISC met OXREC</source>
   <translation>RISC with OXREC</translation>
  </message>
  <message>
   <source>Raadplegen</source>
   <translation>Consult</translation>
  </message>
  <message>
   <source>Re-integratie en basisvoorwaarden, met het college en de reclassering.</source>
   <translation>Re-integration and basic conditions, with the college (municipal executive) and the reclassering.</translation>
  </message>
  <message>
   <source>Reactie van betrokkene</source>
   <translation>Reaction of the person concerned</translation>
  </message>
  <message>
   <source>Reactie, papier en hulp</source>
   <translation>Reaction, paper and help</translation>
  </message>
  <message>
   <source>Recent gedrag zegt meer dan oud gedrag.</source>
   <translation>Recent behaviour says more than old behaviour.</translation>
  </message>
  <message>
   <source>Reclassering</source>
   <translation>Reclassering</translation>
  </message>
  <message>
   <source>Reconstructie; raadpleeg de handreiking en uw werkinstructie.</source>
   <translation>Reconstruction; consult the handreiking and your work instruction.</translation>
  </message>
  <message>
   <source>Reden</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Reden bij gezondheid</source>
   <translation>Reason for health data</translation>
  </message>
  <message>
   <source>Reden bij het kader</source>
   <translation>Reason for the framework</translation>
  </message>
  <message>
   <source>Reden per groep</source>
   <translation>Reason per group</translation>
  </message>
  <message>
   <source>Reden van het voorstel</source>
   <translation>Reason for the proposal</translation>
  </message>
  <message>
   <source>Reden van uitstel of weglaten</source>
   <translation>Reason for postponing or leaving out</translation>
  </message>
  <message>
   <source>Reden: {name}</source>
   <translation>Reason: {name}</translation>
  </message>
  <message>
   <source>Regel</source>
   <translation>Line</translation>
  </message>
  <message>
   <source>Regel van een andere grondslag, als voorbeeld</source>
   <translation>Rule of another ground, as an example</translation>
  </message>
  <message>
   <source>Regel {position} van de rollenlijst staat verkeerd in de database. Zet de reservekopie terug.</source>
   <translation>Line {position} of the roster is wrong in the database. Put the backup back.</translation>
  </message>
  <message>
   <source>Regel {position} van het logboek is een controlepunt van iemand die geen controleur was. Bel uw beheerder.</source>
   <translation>Line {position} of the journal is a checkpoint of someone who was not an auditor. Call your administrator.</translation>
  </message>
  <message>
   <source>Regel {position} van het logboek is veranderd of vervalst. Leg de reservekopie ernaast en bel uw beheerder.</source>
   <translation>Line {position} of the journal was changed or forged. Compare it with the backup and call your administrator.</translation>
  </message>
  <message>
   <source>Regels in het register: {count}</source>
   <translation>Lines in the register: {count}</translation>
  </message>
  <message>
   <source>Registratie van de inrichting</source>
   <translation>Records of the facility</translation>
  </message>
  <message>
   <source>Reikwijdte</source>
   <translation>Scope</translation>
  </message>
  <message>
   <source>Reken ook na wat al onder een controlepunt valt</source>
   <translation>Also check what is already under a checkpoint</translation>
  </message>
  <message>
   <source>Risico</source>
   <translation>Risk</translation>
  </message>
  <message>
   <source>Risico op een ernstig misdrijf</source>
   <translation>Risk of a serious offence</translation>
  </message>
  <message>
   <source>Risicoscreener Geweld</source>
   <translation>Risicoscreener Geweld</translation>
  </message>
  <message>
   <source>Risicotaxatie</source>
   <translation>Risk assessment</translation>
  </message>
  <message>
   <source>Risicotaxatie: hoogste leeftijd in maanden</source>
   <translation>Risk assessment: highest age in months</translation>
  </message>
  <message>
   <source>Rol: {rollen}. Getekend door {namen}. Nog nodig: {aantal}.</source>
   <translation>Role: {rollen}. Signed by {namen}. Still needed: {aantal}.</translation>
  </message>
  <message>
   <source>Rol: {rollen}. Nog niemand tekende. Nog nodig: {aantal}.</source>
   <translation>Role: {rollen}. Nobody has signed yet. Still needed: {aantal}.</translation>
  </message>
  <message>
   <source>Rollen</source>
   <translation>Roles</translation>
  </message>
  <message>
   <source>Rollen &amp;bewaren</source>
   <translation>&amp;Save roles</translation>
  </message>
  <message>
   <source>Rollenlijst</source>
   <translation>Roster</translation>
  </message>
  <message>
   <source>Ruwe politie-inlichtingen.</source>
   <translation>Raw police intelligence.</translation>
  </message>
  <message>
   <source>SKN</source>
   <translation>SKN</translation>
  </message>
  <message>
   <source>STABLE-2007</source>
   <translation>STABLE-2007</translation>
  </message>
  <message>
   <source>STATIC-99R</source>
   <translation>STATIC-99R</translation>
  </message>
  <message>
   <source>Schorsing van de voorlopige hechtenis</source>
   <translation>Suspension of the pre-trial detention</translation>
  </message>
  <message>
   <source>Schrijf bij {group} wat de burgemeester niet kan zonder deze gegevens.</source>
   <translation>Write at {group} what the burgemeester cannot do without these data.</translation>
  </message>
  <message>
   <source>Schrijf de datum als jjjj-mm-dd, jjjj-mm of jjjj.</source>
   <translation>Write the date as jjjj-mm-dd, jjjj-mm or jjjj (year-month-day).</translation>
  </message>
  <message>
   <source>Schrijf de datum als jjjj-mm-dd.</source>
   <translation>Write the date as jjjj-mm-dd (year-month-day).</translation>
  </message>
  <message>
   <source>Schrijf de datum bij ‘{label}’ anders, zoals 3-1-2027. Het programma kan ‘{typed}’ niet lezen.</source>
   <translation>Write the date at ‘{label}’ differently, such as 3-1-2027. The program cannot read ‘{typed}’.</translation>
  </message>
  <message>
   <source>Schrijf de functie en de organisatie op.</source>
   <translation>Write down the function and the organisation.</translation>
  </message>
  <message>
   <source>Schrijf de functie op, geen naam.</source>
   <translation>Write down the function, not a name.</translation>
  </message>
  <message>
   <source>Schrijf de hele datum op, zoals 3-1-2027 of 3 januari 2027.</source>
   <translation>Write down the whole date, such as 3-1-2027 or 3 January 2027.</translation>
  </message>
  <message>
   <source>Schrijf de kortere tekst bij {field}.</source>
   <translation>Write the shorter text at {field}.</translation>
  </message>
  <message>
   <source>Schrijf de opmerking op.</source>
   <translation>Write down the remark.</translation>
  </message>
  <message>
   <source>Schrijf de reden op.</source>
   <translation>Write down the reason.</translation>
  </message>
  <message>
   <source>Schrijf een reden bij ‘{label}’.</source>
   <translation>Write a reason at ‘{label}’.</translation>
  </message>
  <message>
   <source>Schrijf een reden: {text}</source>
   <translation>Write a reason: {text}</translation>
  </message>
  <message>
   <source>Schrijf eerst minstens één opmerking voor de maker.</source>
   <translation>First write at least one remark for the maker.</translation>
  </message>
  <message>
   <source>Schrijf geen namen of adressen op.</source>
   <translation>Do not write down names or addresses.</translation>
  </message>
  <message>
   <source>Schrijf hier alleen op wat er is gebeurd. Uw oordeel komt op de volgende bladzijde.</source>
   <translation>Write down here only what happened. Your judgement comes on the next page.</translation>
  </message>
  <message>
   <source>Schrijf in één zin wat het signaal is.</source>
   <translation>Write in one sentence what the signal is.</translation>
  </message>
  <message>
   <source>Schrijf nooit alleen een getal op.</source>
   <translation>Never write down only a number.</translation>
  </message>
  <message>
   <source>Schrijf waarom deze gemeente bij {field} meer of iets anders krijgt.</source>
   <translation>Write why this gemeente gets more or something else at {field}.</translation>
  </message>
  <message>
   <source>Schrijf waarom het niet zonder dit gegeven over gezondheid kan.</source>
   <translation>Write why this item about health cannot be left out.</translation>
  </message>
  <message>
   <source>Schrijf waarom u het niet hebt aangepast.</source>
   <translation>Write why you did not change it.</translation>
  </message>
  <message>
   <source>Schrijf waarom ‘{excerpt}’ bij ‘{label}’ mag blijven staan.</source>
   <translation>Write why ‘{excerpt}’ at ‘{label}’ may stay.</translation>
  </message>
  <message>
   <source>Schrijf wat de maker moet aanpassen of uitleggen.</source>
   <translation>Write what the maker must change or explain.</translation>
  </message>
  <message>
   <source>Schrijf wat er niet klopt of wat u niet weet.</source>
   <translation>Write what is not right or what you do not know.</translation>
  </message>
  <message>
   <source>Signaal</source>
   <translation>Signal</translation>
  </message>
  <message>
   <source>Signaal &amp;bewaren</source>
   <translation>&amp;Save signal</translation>
  </message>
  <message>
   <source>Signaal en persoon</source>
   <translation>Signal and person</translation>
  </message>
  <message>
   <source>Signaal noteren</source>
   <translation>Record a signal</translation>
  </message>
  <message>
   <source>Signalen rond de vrijlating</source>
   <translation>Signals around the release</translation>
  </message>
  <message>
   <source>Sinds wanneer?</source>
   <translation>Since when?</translation>
  </message>
  <message>
   <source>Sleutel en certificaat in dit bestand horen niet bij elkaar. Vraag om een nieuw bestand.</source>
   <translation>Key and certificate in this file do not belong together. Ask for a new file.</translation>
  </message>
  <message>
   <source>Sleutelbestand</source>
   <translation>Keyfile</translation>
  </message>
  <message>
   <source>Sluit</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Sluit de zaak</source>
   <translation>Close the case</translation>
  </message>
  <message>
   <source>Sluiten</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Soort</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Soort kluis</source>
   <translation>Kind of vault</translation>
  </message>
  <message>
   <source>Staat dit in de brief?</source>
   <translation>Is this in the letter?</translation>
  </message>
  <message>
   <source>Staat er in de taxatie of delictanalyse iets over gezondheid dat onvermijdelijk is?</source>
   <translation>Is there anything about health in the assessment or offence analysis that cannot be avoided?</translation>
  </message>
  <message>
   <source>Staat klaar</source>
   <translation>Ready</translation>
  </message>
  <message>
   <source>Staat op elke bladzijde. Geen rubricering van de staat.</source>
   <translation>Is on every page. Not a state classification.</translation>
  </message>
  <message>
   <source>Stand</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Stand van het logboek</source>
   <translation>State of the journal</translation>
  </message>
  <message>
   <source>Stand van het logboek op een eerder blad of bestand</source>
   <translation>State of the journal on an earlier sheet or file</translation>
  </message>
  <message>
   <source>Stand: {state}. U kunt deze zaak nu alleen lezen.</source>
   <translation>State: {state}. You can only read this case now.</translation>
  </message>
  <message>
   <source>Stap {number} van {steps}: {title}</source>
   <translation>Step {number} of {steps}: {title}</translation>
  </message>
  <message>
   <source>Stap {number}. {title}</source>
   <translation>Step {number}. {title}</translation>
  </message>
  <message>
   <source>Stap {number}: {title}</source>
   <translation>Step {number}: {title}</translation>
  </message>
  <message>
   <source>Stap {nu} van {alle}</source>
   <translation>Step {nu} of {alle}</translation>
  </message>
  <message>
   <source>Stappen</source>
   <translation>Steps</translation>
  </message>
  <message>
   <source>Stappen van deze zaak</source>
   <translation>Steps of this case</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Straat, postcode en plaats.</source>
   <translation>Street, postcode and town.</translation>
  </message>
  <message>
   <source>Strafvorderlijke gegevens</source>
   <translation>Prosecution data (strafvorderlijke gegevens)</translation>
  </message>
  <message>
   <source>Strafvorderlijke gegevens, verstrekt door het OM.</source>
   <translation>Prosecution data, provided by the OM.</translation>
  </message>
  <message>
   <source>Stuk bij niet melden</source>
   <translation>Memo on not notifying</translation>
  </message>
  <message>
   <source>Stuur een melding nooit met gewone e-mail. Geef een wachtwoord nooit samen met het bestand.</source>
   <translation>Never send a notification by ordinary e-mail. Never give a password together with the file.</translation>
  </message>
  <message>
   <source>Stuur terug</source>
   <translation>Send back</translation>
  </message>
  <message>
   <source>Taak van de burgemeester</source>
   <translation>Task of the burgemeester</translation>
  </message>
  <message>
   <source>Taak van de directeur</source>
   <translation>Task of the directeur</translation>
  </message>
  <message>
   <source>Taxatie</source>
   <translation>Assessment</translation>
  </message>
  <message>
   <source>Tbs of PIJ</source>
   <translation>Tbs or PIJ</translation>
  </message>
  <message>
   <source>Te beoordelen</source>
   <translation>To be assessed</translation>
  </message>
  <message>
   <source>Te&amp;rug naar de werklijst</source>
   <translation>&amp;Back to the work list</translation>
  </message>
  <message>
   <source>Technische tekst</source>
   <translation>Technical text</translation>
  </message>
  <message>
   <source>Technische tekst kopiëren</source>
   <translation>Copy technical text</translation>
  </message>
  <message>
   <source>Tegen welk gevaar? Wat kan de burgemeester niet zonder deze melding?</source>
   <translation>Against which danger? What can the burgemeester not do without this notification?</translation>
  </message>
  <message>
   <source>Teken voor {naam} als {rollen}</source>
   <translation>Sign for {naam} as {rollen}</translation>
  </message>
  <message>
   <source>Tekens: {tekens}.</source>
   <translation>Characters: {tekens}.</translation>
  </message>
  <message>
   <source>Tekst van de bladzijde</source>
   <translation>Text of the page</translation>
  </message>
  <message>
   <source>Telefoon</source>
   <translation>Telephone</translation>
  </message>
  <message>
   <source>Telefoon van de vervanger</source>
   <translation>Telephone of the deputy</translation>
  </message>
  <message>
   <source>Telefoonnummer</source>
   <translation>Telephone number</translation>
  </message>
  <message>
   <source>Tenuitvoerlegging van een voorwaardelijke straf</source>
   <translation>Execution of a suspended sentence</translation>
  </message>
  <message>
   <source>Ter beoordeling</source>
   <translation>Under review</translation>
  </message>
  <message>
   <source>Termijn</source>
   <translation>Time limit</translation>
  </message>
  <message>
   <source>Termijnen</source>
   <translation>Time limits</translation>
  </message>
  <message>
   <source>Terug</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Terug naar de lijst</source>
   <translation>Back to the list</translation>
  </message>
  <message>
   <source>Terug naar de zaak</source>
   <translation>Back to the case</translation>
  </message>
  <message>
   <source>Terug naar in&amp;loggen</source>
   <translation>&amp;Back to log in</translation>
  </message>
  <message>
   <source>Teruggestuurd</source>
   <translation>Sent back</translation>
  </message>
  <message>
   <source>Terugsturen</source>
   <translation>Send back</translation>
  </message>
  <message>
   <source>Terugsturen naar de maker</source>
   <translation>Send back to the maker</translation>
  </message>
  <message>
   <source>Tijd van het wachtwoord</source>
   <translation>Time of the password</translation>
  </message>
  <message>
   <source>Titel van de detentie</source>
   <translation>Legal title of the detention</translation>
  </message>
  <message>
   <source>Toegevoegd op {dag}.</source>
   <translation>Added on {dag}.</translation>
  </message>
  <message>
   <source>Toegewezen of loopt</source>
   <translation>Granted or running</translation>
  </message>
  <message>
   <source>Toelichting wie gevaar loopt</source>
   <translation>Explanation who is in danger</translation>
  </message>
  <message>
   <source>Toelichting: met minder</source>
   <translation>Explanation: with less</translation>
  </message>
  <message>
   <source>Toelichting: wat hebt u overwogen?</source>
   <translation>Explanation: what did you consider?</translation>
  </message>
  <message>
   <source>Toelichting: wie loopt gevaar?</source>
   <translation>Explanation: who is in danger?</translation>
  </message>
  <message>
   <source>Toestemming is niet de grondslag van deze melding.</source>
   <translation>Consent is not the ground of this notification.</translation>
  </message>
  <message>
   <source>Tolk of hulp</source>
   <translation>Interpreter or help</translation>
  </message>
  <message>
   <source>Tonen</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Toon</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Toon als beeld</source>
   <translation>Show as picture</translation>
  </message>
  <message>
   <source>Toon als tekst</source>
   <translation>Show as text</translation>
  </message>
  <message>
   <source>Tot de tweede oprichter heeft bevestigd, kan niemand zaken indienen of beslissen, en krijgt niemand een rol die anderen controleert.</source>
   <translation>Until the second founder has confirmed, nobody can submit or decide cases, and nobody gets a role that checks others.</translation>
  </message>
  <message>
   <source>Tot wanneer geldt het mandaat?</source>
   <translation>Until when is the mandate valid?</translation>
  </message>
  <message>
   <source>Tot wanneer is de taxatie geldig?</source>
   <translation>Until when is the assessment valid?</translation>
  </message>
  <message>
   <source>Tot wanneer kan dat?</source>
   <translation>Until when is that possible?</translation>
  </message>
  <message>
   <source>Traject</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Trek terug</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>Tussenvoegsel</source>
   <translation>Prefix of the surname</translation>
  </message>
  <message>
   <source>Twee blokken hebben hetzelfde id. Geef elk blok een eigen id.</source>
   <translation>Two blocks have the same id. Give each block its own id.</translation>
  </message>
  <message>
   <source>Twee zinnen zijn genoeg.</source>
   <translation>Two sentences are enough.</translation>
  </message>
  <message>
   <source>Tweede beslissing</source>
   <translation>Second decision</translation>
  </message>
  <message>
   <source>Tweede voorwaarde van de wet.</source>
   <translation>Second condition of the law.</translation>
  </message>
  <message>
   <source>Typ de herstelsleutel over</source>
   <translation>Type the recovery key</translation>
  </message>
  <message>
   <source>Typ de herstelsleutel over van het papier.</source>
   <translation>Type the recovery key from the paper.</translation>
  </message>
  <message>
   <source>Typ de naam van de gemeente</source>
   <translation>Type the name of the gemeente</translation>
  </message>
  <message>
   <source>Typ het nummer, een dubbele punt en de 64 tekens. Spaties maken niet uit. Meer standen? Zet er een lege regel tussen.</source>
   <translation>Type the number, a colon and the 64 characters. Spaces do not matter. More states? Put an empty line between them.</translation>
  </message>
  <message>
   <source>U antwoordde niet met ja op de vraag of het gevaar opweegt tegen de gevolgen. Leg uit waarom u toch wilt melden.</source>
   <translation>You did not answer yes to the question whether the danger outweighs the consequences. Explain why you want to notify all the same.</translation>
  </message>
  <message>
   <source>U bent de eerste</source>
   <translation>You are the first</translation>
  </message>
  <message>
   <source>U hebt deze zaak al beoordeeld of erover beslist. Een ander met de rol {role} moet dit doen.</source>
   <translation>You have already reviewed this case or decided on it. Someone else with the role {role} has to do this.</translation>
  </message>
  <message>
   <source>U hebt deze zaak al beoordeeld of erover beslist. Een andere casemanager moet haar wijzigen.</source>
   <translation>You have already reviewed this case or decided on it. Another casemanager has to change it.</translation>
  </message>
  <message>
   <source>U hebt getekend voor {naam}.</source>
   <translation>You have signed for {naam}.</translation>
  </message>
  <message>
   <source>U hebt nog geen zaken</source>
   <translation>You have no cases yet</translation>
  </message>
  <message>
   <source>U hebt zelf aan deze zaak gewerkt. Een ander met de rol {role} moet dit doen.</source>
   <translation>You worked on this case yourself. Someone else with the role {role} must do this.</translation>
  </message>
  <message>
   <source>U koos {gemeente}. Dat is een andere gemeente dan:</source>
   <translation>You chose {gemeente}. That is another gemeente than:</translation>
  </message>
  <message>
   <source>U kreeg een activeringscode van uw beheerder. Die werkt één keer. Kies hier zelf uw wachtzin: niemand anders kent hem.</source>
   <translation>You got an activation code from your administrator. It works once. Choose your own passphrase here: nobody else knows it.</translation>
  </message>
  <message>
   <source>U krijgt een code die één keer werkt. Geef die op papier of mondeling aan uw collega. Uw collega kiest zelf een wachtzin, op de eigen computer.</source>
   <translation>You get a code that works once. Give it to your colleague on paper or by word of mouth. Your colleague chooses a passphrase, on their own computer.</translation>
  </message>
  <message>
   <source>U kunt alleen ‘melden’ voorstellen als betrokkene nog gedetineerd is. Pas het antwoord aan of kies een ander voorstel.</source>
   <translation>You can only propose ‘notify’ if the person concerned is still detained. Change the answer or choose another proposal.</translation>
  </message>
  <message>
   <source>U kunt alleen ‘melden’ voorstellen als het antwoord bij ‘{label}’ ja is. Pas het antwoord aan of kies een ander voorstel.</source>
   <translation>You can only propose ‘notify’ if the answer at ‘{label}’ is yes. Change the answer or choose another proposal.</translation>
  </message>
  <message>
   <source>U kunt alles lezen. Alleen een beheerder kan iets veranderen.</source>
   <translation>You can read everything. Only an administrator can change something.</translation>
  </message>
  <message>
   <source>U kunt daarna op die computer niet meer inloggen. Is de computer gestolen? Dan is dit niet genoeg: herstel uw account met de herstelsleutel. De kluis krijgt dan nieuwe sleutels.</source>
   <translation>After that you can no longer log in on that computer. Was the computer stolen? Then this is not enough: restore your account with the recovery key. The vault then gets new keys.</translation>
  </message>
  <message>
   <source>U kunt het nu opnieuw proberen.</source>
   <translation>You can try again now.</translation>
  </message>
  <message>
   <source>U kunt hier alleen lezen.</source>
   <translation>You can only read here.</translation>
  </message>
  <message>
   <source>U kunt hier niet (nog een keer) voor tekenen. Dat doet een collega die zelf teamleider, beslisser, controleur of beheerder is.</source>
   <translation>You cannot sign for this (again). A colleague who is a team lead, decider, auditor or administrator does that.</translation>
  </message>
  <message>
   <source>U kunt hier niet (nog een keer) voor tekenen. Vraag een collega die zelf teamleider, beslisser, controleur of beheerder is.</source>
   <translation>You cannot sign for this (again). Ask a colleague who is a team lead, decider, auditor or administrator.</translation>
  </message>
  <message>
   <source>U kunt zaken voorbereiden. Bij elke beslissing vraagt het programma wie bevoegd is.</source>
   <translation>You can prepare cases. With every decision the program asks who is authorised.</translation>
  </message>
  <message>
   <source>U maakt de kluis als eerste. Daarna nodigt u de tweede oprichter uit; die bevestigt. Tot dan kan niemand zaken indienen of beslissen. Rollen die anderen controleren geeft u later, met twee handtekeningen.</source>
   <translation>You are the first and make the vault. After that you invite the second founder, who confirms. Until then nobody can submit or decide cases. You give roles that check others later, with two signatures.</translation>
  </message>
  <message>
   <source>U schrijft een eigen, kortere tekst.</source>
   <translation>You write your own, shorter text.</translation>
  </message>
  <message>
   <source>U typte een andere naam dan de gemeente van deze melding: {name}. Kijk of u de goede melding hebt en typ de naam opnieuw.</source>
   <translation>You typed another name than the gemeente of this notification: {name}. Check that you have the right notification and type the name again.</translation>
  </message>
  <message>
   <source>U wordt de beheerder van deze kluis. Daarna nodigt u uw collega's uit.</source>
   <translation>You become the administrator of this vault. After that you invite your colleagues.</translation>
  </message>
  <message>
   <source>U ziet deze code alleen nu. Geef hem zelf aan {naam}. Uw collega kiest bij het inloggen: Ik heb een activeringscode.</source>
   <translation>You see this code only now. Give it to {naam} yourself. Your colleague chooses when logging in: I have an activation code.</translation>
  </message>
  <message>
   <source>U ziet deze code alleen nu. Geef hem zelf aan {naam}. Vergrendel daarna uw scherm. {naam} kiest bij het inloggen, onder de eigen naam op de computer: Ik heb een activeringscode.</source>
   <translation>You see this code only now. Give it to {naam} yourself. After that lock your screen. {naam} chooses when logging in, under their own name on the computer: I have an activation code.</translation>
  </message>
  <message>
   <source>U ziet deze code alleen nu. Hij werkt één keer, en tot morgen deze tijd. Kies op de nieuwe computer bij het inloggen: Deze computer toevoegen.</source>
   <translation>You see this code only now. It works once, and until this time tomorrow. Choose on the new computer when logging in: Add this computer.</translation>
  </message>
  <message>
   <source>U ziet deze sleutel alleen nu. Bewaar het papier achter slot, niet bij de computer. Op de volgende bladzijde typt u hem één keer over.</source>
   <translation>You see this key only now. Keep the paper locked away, not near the computer. On the next page you type it once.</translation>
  </message>
  <message>
   <source>U ziet dit één keer. Geef het via een andere weg, bijvoorbeeld per telefoon. Kleine letters, met streepjes. Dit programma bewaart het niet.</source>
   <translation>You see this once. Give it by another way, for example by telephone. Small letters, with hyphens. This program does not keep it.</translation>
  </message>
  <message>
   <source>Uit dit pakket blijkt niet dat twee verschillende mensen deze melding hebben gemaakt en goedgekeurd. Gebruik het niet en bel de inrichting.</source>
   <translation>This package does not show that two different people made and approved this notification. Do not use it and call the facility.</translation>
  </message>
  <message>
   <source>Uit welke bron weet u dit?</source>
   <translation>From which source do you know this?</translation>
  </message>
  <message>
   <source>Uitgegeven door een ander.</source>
   <translation>Issued by someone else.</translation>
  </message>
  <message>
   <source>Uitgenodigd als {rollen}. De activeringscode is nog niet gebruikt.</source>
   <translation>Invited as {rollen}. The activation code has not been used yet.</translation>
  </message>
  <message>
   <source>Uitgesteld</source>
   <translation>Postponed</translation>
  </message>
  <message>
   <source>Uitkomst</source>
   <translation>Outcome</translation>
  </message>
  <message>
   <source>Uitkomst &amp;afdrukken</source>
   <translation>Print &amp;outcome</translation>
  </message>
  <message>
   <source>Uitkomst van de reikwijdte</source>
   <translation>Outcome of the scope</translation>
  </message>
  <message>
   <source>Uitkomst van het MDO</source>
   <translation>Outcome of the MDO</translation>
  </message>
  <message>
   <source>Uitkomst van het overleg</source>
   <translation>Outcome of the consultation</translation>
  </message>
  <message>
   <source>Uitslag van de controle</source>
   <translation>Result of the inspection</translation>
  </message>
  <message>
   <source>Uitstel is niet voor altijd.</source>
   <translation>Postponing is not forever.</translation>
  </message>
  <message>
   <source>Uitwisselblad</source>
   <translation>Exchange sheet</translation>
  </message>
  <message>
   <source>Uitwisselblad &amp;afdrukken</source>
   <translation>&amp;Print exchange sheet</translation>
  </message>
  <message>
   <source>Uw antwoorden</source>
   <translation>Your answers</translation>
  </message>
  <message>
   <source>Uw functie</source>
   <translation>Your function</translation>
  </message>
  <message>
   <source>Uw herstelsleutel</source>
   <translation>Your recovery key</translation>
  </message>
  <message>
   <source>Uw huidige wachtzin klopt niet. Probeer het opnieuw.</source>
   <translation>Your present passphrase is not right. Try again.</translation>
  </message>
  <message>
   <source>Uw inrichting heeft al een kluis</source>
   <translation>Your facility already has a vault</translation>
  </message>
  <message>
   <source>Uw keuze</source>
   <translation>Your choice</translation>
  </message>
  <message>
   <source>Uw kortere tekst</source>
   <translation>Your shorter text</translation>
  </message>
  <message>
   <source>Uw mening geven vóór de vrijlating</source>
   <translation>Give your view before the release</translation>
  </message>
  <message>
   <source>Uw naam</source>
   <translation>Your name</translation>
  </message>
  <message>
   <source>Uw nieuwe sleutels worden gemaakt. Dit duurt een paar tellen.</source>
   <translation>Your new keys are being made. This takes a few seconds.</translation>
  </message>
  <message>
   <source>Uw oude wachtzin werkt daarna niet meer. In de rollenlijst staat dat uw account is hersteld.</source>
   <translation>Your old passphrase will not work after that. The roster says that your account was restored.</translation>
  </message>
  <message>
   <source>Uw reden</source>
   <translation>Your reason</translation>
  </message>
  <message>
   <source>Uw rol wacht op handtekeningen</source>
   <translation>Your role is waiting for signatures</translation>
  </message>
  <message>
   <source>Uw sleutels op deze computer gelden niet meer. Meld u hier opnieuw aan met de herstelsleutel.</source>
   <translation>Your keys on this computer are no longer valid. Sign on here again with the recovery key.</translation>
  </message>
  <message>
   <source>Uw sleutels worden gemaakt. Dit duurt een paar tellen.</source>
   <translation>Your keys are being made. This takes a few seconds.</translation>
  </message>
  <message>
   <source>Uw voorstel</source>
   <translation>Your proposal</translation>
  </message>
  <message>
   <source>Uw wachtzin is maar de helft van uw sleutel. De andere helft staat in de sleutelbos van een computer. Uw zaken zijn niet weg.</source>
   <translation>Your passphrase is only half of your key. The other half is in the keyring of a computer. Your cases are not gone.</translation>
  </message>
  <message>
   <source>Uw wachtzin is veranderd. De oude werkt hier niet meer.</source>
   <translation>Your passphrase was changed. The old one no longer works here.</translation>
  </message>
  <message>
   <source>Uw wachtzin van nu</source>
   <translation>Your present passphrase</translation>
  </message>
  <message>
   <source>Uw wachtzin wordt veranderd. Dit duurt een paar tellen.</source>
   <translation>Your passphrase is being changed. This takes a few seconds.</translation>
  </message>
  <message>
   <source>Uw werk is bewaard. Vul uw wachtzin in om verder te gaan.</source>
   <translation>Your work is saved. Fill in your passphrase to go on.</translation>
  </message>
  <message>
   <source>Uw werk is niet opgeslagen</source>
   <translation>Your work has not been saved</translation>
  </message>
  <message>
   <source>Uw werk op het scherm is er nog. Probeer het opnieuw. Gebeurt dit vaker? Geef dan de technische tekst aan uw beheerder. Kijk eerst of er geen namen in staan.</source>
   <translation>Your work on the screen is still there. Try again. Does this happen more often? Then give the technical text to your administrator. First check that there are no names in it.</translation>
  </message>
  <message>
   <source>Vaak genoemd gemis.</source>
   <translation>A lack that is often mentioned.</translation>
  </message>
  <message>
   <source>Van deze gemeente is er geen certificaat. Voeg het toe, of kies de versleutelde pdf.</source>
   <translation>There is no certificate of this gemeente. Add it, or choose the encrypted PDF.</translation>
  </message>
  <message>
   <source>Van deze zaak kan geen brief worden gemaakt: het voorstel is niet om te melden. Kijk in stap 8 naar het voorstel.</source>
   <translation>No letter can be made of this case: the proposal is not to notify. Look at the proposal in step 8.</translation>
  </message>
  <message>
   <source>Van deze zaak kan geen brief worden gemaakt: nog niet alle voorwaarden van de wet zijn met ja beantwoord. Kijk in stap 2 en stap 4.</source>
   <translation>No letter can be made of this case: not all conditions of the law have been answered with yes. Look in step 2 and step 4.</translation>
  </message>
  <message>
   <source>Van deze zaak ontbreekt het concept. Laat de kluis controleren.</source>
   <translation>The draft of this case is missing. Let the vault be checked.</translation>
  </message>
  <message>
   <source>Van dit exemplaar is de overdracht al genoteerd. Maak een nieuw exemplaar als u er nog een geeft.</source>
   <translation>The hand-over of this exemplar has already been recorded. Make a new exemplar if you give another one.</translation>
  </message>
  <message>
   <source>Van exemplaar {number} is geen brief bewaard. Kies een ander exemplaar.</source>
   <translation>No letter of exemplar {number} has been kept. Choose another exemplar.</translation>
  </message>
  <message>
   <source>Van wanneer is de bron?</source>
   <translation>From when is the source?</translation>
  </message>
  <message>
   <source>Van wanneer is dit gegeven?</source>
   <translation>From when is this item?</translation>
  </message>
  <message>
   <source>Van wie dan? (functie)</source>
   <translation>From whom then? (function)</translation>
  </message>
  <message>
   <source>Van wie kwam het signaal? (functie)</source>
   <translation>From whom did the signal come? (function)</translation>
  </message>
  <message>
   <source>Van zaak {case} klopt de maker niet. Gebruik de zaak niet en bel uw beheerder.</source>
   <translation>The maker of case {case} is not right. Do not use the case and call your administrator.</translation>
  </message>
  <message>
   <source>Vastgelegd. Vertel elke gemeente dat dit certificaat niet meer geldt.</source>
   <translation>Recorded. Tell every gemeente that this certificate is no longer valid.</translation>
  </message>
  <message>
   <source>Vastleggen dat dit certificaat niet meer geldt?</source>
   <translation>Record that this certificate is no longer valid?</translation>
  </message>
  <message>
   <source>Verbergen</source>
   <translation>Hide</translation>
  </message>
  <message>
   <source>Verblijf</source>
   <translation>Place of stay</translation>
  </message>
  <message>
   <source>Verblijfsstatus</source>
   <translation>Residence status</translation>
  </message>
  <message>
   <source>Vergeleken met de bronnen</source>
   <translation>Compared with the sources</translation>
  </message>
  <message>
   <source>Vergeleken: wat {naam} voorlas, is precies gelijk</source>
   <translation>Compared: what {naam} read out is exactly the same</translation>
  </message>
  <message>
   <source>Vergelijk de vingerafdruk eerst hardop en zet dan het vinkje.</source>
   <translation>First compare the fingerprint aloud and then tick the box.</translation>
  </message>
  <message>
   <source>Vergelijken met een eerder blad, of alles narekenen</source>
   <translation>Compare with an earlier sheet, or check everything</translation>
  </message>
  <message>
   <source>Vergrendeld</source>
   <translation>Locked</translation>
  </message>
  <message>
   <source>Vergrendelen</source>
   <translation>Lock</translation>
  </message>
  <message>
   <source>Vergrendelen (Ctrl+L)</source>
   <translation>Lock (Ctrl+L)</translation>
  </message>
  <message>
   <source>Vergrendelen na minuten zonder invoer</source>
   <translation>Lock after minutes without input</translation>
  </message>
  <message>
   <source>Verkort</source>
   <translation>Shortened</translation>
  </message>
  <message>
   <source>Verkort, alleen {gemeente}: {name}</source>
   <translation>Shortened, only {gemeente}: {name}</translation>
  </message>
  <message>
   <source>Verkort: {name}</source>
   <translation>Shortened: {name}</translation>
  </message>
  <message>
   <source>Verkort: {text}</source>
   <translation>Shortened: {text}</translation>
  </message>
  <message>
   <source>Verlofadres</source>
   <translation>Address during leave</translation>
  </message>
  <message>
   <source>Verlopen</source>
   <translation>Expired</translation>
  </message>
  <message>
   <source>Vernietigen</source>
   <translation>Destroy</translation>
  </message>
  <message>
   <source>Veroordeling</source>
   <translation>Conviction</translation>
  </message>
  <message>
   <source>Veroordelingen en zaken</source>
   <translation>Convictions and cases</translation>
  </message>
  <message>
   <source>Versleutelde pdf</source>
   <translation>Encrypted PDF</translation>
  </message>
  <message>
   <source>Verstrekken</source>
   <translation>Provide</translation>
  </message>
  <message>
   <source>Verstrekking op grond van art. 51c Wjsg</source>
   <translation>Providing data on the ground of art. 51c Wjsg</translation>
  </message>
  <message>
   <source>Verstrekkingenregister</source>
   <translation>Disclosure register</translation>
  </message>
  <message>
   <source>Verstrekkingenregister: jaren bewaren</source>
   <translation>Disclosure register: years to keep</translation>
  </message>
  <message>
   <source>Verteld</source>
   <translation>Told</translation>
  </message>
  <message>
   <source>Vervangen door een nieuwe versie</source>
   <translation>Replaced by a new version</translation>
  </message>
  <message>
   <source>Vervanger</source>
   <translation>Deputy</translation>
  </message>
  <message>
   <source>Vervuld</source>
   <translation>Fulfilled</translation>
  </message>
  <message>
   <source>Verwachte woonplaats</source>
   <translation>Expected place of living</translation>
  </message>
  <message>
   <source>Verwijder {naam}</source>
   <translation>Remove {naam}</translation>
  </message>
  <message>
   <source>Verzamelen</source>
   <translation>Collect</translation>
  </message>
  <message>
   <source>Via OM, politie of reclassering</source>
   <translation>Through OM, police or reclassering</translation>
  </message>
  <message>
   <source>Vingerafdruk</source>
   <translation>Fingerprint</translation>
  </message>
  <message>
   <source>Vingerafdruk van de oprichting</source>
   <translation>Fingerprint of the founding</translation>
  </message>
  <message>
   <source>Vingerafdruk van deze collega</source>
   <translation>Fingerprint of this colleague</translation>
  </message>
  <message>
   <source>Vingerafdruk van uw sleutels</source>
   <translation>Fingerprint of your keys</translation>
  </message>
  <message>
   <source>Vingerafdruk van {naam}</source>
   <translation>Fingerprint of {naam}</translation>
  </message>
  <message>
   <source>Vo&amp;rig deel van het scherm</source>
   <translation>&amp;Previous part of the screen</translation>
  </message>
  <message>
   <source>Voeg ten minste één blok toe bij ‘{label}’.</source>
   <translation>Add at least one block at ‘{label}’.</translation>
  </message>
  <message>
   <source>Voeg toe: {item}</source>
   <translation>Add: {item}</translation>
  </message>
  <message>
   <source>Volgend &amp;deel van het scherm</source>
   <translation>Next par&amp;t of the screen</translation>
  </message>
  <message>
   <source>Volgende bladzijde</source>
   <translation>Next page</translation>
  </message>
  <message>
   <source>Volgende stap</source>
   <translation>Next step</translation>
  </message>
  <message>
   <source>Volgens de instellingen is hier niemand gemachtigd. Kies directeur zelf, of laat de beheerder de machtiging vastleggen.</source>
   <translation>According to the settings nobody is authorised here. Choose the directeur personally, or let the administrator record the authorisation.</translation>
  </message>
  <message>
   <source>Volgens stap 7 krijgt betrokkene niets op papier. Verander eerst stap 7 als dat wel zo is.</source>
   <translation>According to step 7 the person concerned gets nothing on paper. Change step 7 first if they do.</translation>
  </message>
  <message>
   <source>Volgens stap 7 wordt betrokkene nu niet ingelicht. Verander eerst stap 7 als dat wel zo is.</source>
   <translation>According to step 7 the person concerned is not told now. Change step 7 first if they are.</translation>
  </message>
  <message>
   <source>Volgorde: {name}</source>
   <translation>Order: {name}</translation>
  </message>
  <message>
   <source>Volgt er direct na de detentie een kader met voorwaarden?</source>
   <translation>Does a framework with conditions follow directly after the detention?</translation>
  </message>
  <message>
   <source>Vondst in {place}: {excerpt}</source>
   <translation>Finding in {place}: {excerpt}</translation>
  </message>
  <message>
   <source>Vondst {number}: {kind}, in {place}</source>
   <translation>Finding {number}: {kind}, in {place}</translation>
  </message>
  <message>
   <source>Vondsten in de tekst</source>
   <translation>Findings in the text</translation>
  </message>
  <message>
   <source>Vonnis</source>
   <translation>Judgment (vonnis)</translation>
  </message>
  <message>
   <source>Voor JJI en FPC gelden andere wetten.</source>
   <translation>Other laws apply to JJI and FPC.</translation>
  </message>
  <message>
   <source>Voor alle gemeenten</source>
   <translation>For all gemeenten</translation>
  </message>
  <message>
   <source>Voor contact en dossier.</source>
   <translation>For contact and file.</translation>
  </message>
  <message>
   <source>Voor de eerste sluiting moet vastliggen hoe lang een zaak bewaard blijft. Vraag de beheerder om de bewaarregel in te vullen bij Instellingen.</source>
   <translation>Before the first closing it must be recorded how long a case is kept. Ask the administrator to fill in the retention rule at Settings.</translation>
  </message>
  <message>
   <source>Voor de nationale veiligheid</source>
   <translation>For national security</translation>
  </message>
  <message>
   <source>Voor de openbare veiligheid</source>
   <translation>For public safety</translation>
  </message>
  <message>
   <source>Voor de rechten en vrijheden van anderen</source>
   <translation>For the rights and freedoms of others</translation>
  </message>
  <message>
   <source>Voor deze gemeente is er geen brief in deze versie. Kies een andere gemeente.</source>
   <translation>There is no letter for this gemeente in this version. Choose another gemeente.</translation>
  </message>
  <message>
   <source>Voor echte zaken. Wat u hier maakt, kan naar een burgemeester gaan.</source>
   <translation>For real cases. What you make here can go to a burgemeester.</translation>
  </message>
  <message>
   <source>Voor ingewikkelde zaken waarin straf, zorg en bestuur samenkomen.</source>
   <translation>For complicated cases in which punishment, care and administration come together.</translation>
  </message>
  <message>
   <source>Voor plaatsing of overdracht aan een zorgaanbieder.</source>
   <translation>For placement with or transfer to a care provider.</translation>
  </message>
  <message>
   <source>Voor welke gemeente kiest u?</source>
   <translation>For which gemeente do you choose?</translation>
  </message>
  <message>
   <source>Voor wie en wanneer</source>
   <translation>For whom and when</translation>
  </message>
  <message>
   <source>Voor {naam}.</source>
   <translation>For {naam}.</translation>
  </message>
  <message>
   <source>Voorbeeld van elders</source>
   <translation>Example from elsewhere</translation>
  </message>
  <message>
   <source>Voorgenomen adres</source>
   <translation>Intended address</translation>
  </message>
  <message>
   <source>Voorkomt dubbel werk en tegenstrijdige berichten.</source>
   <translation>Prevents double work and contradictory messages.</translation>
  </message>
  <message>
   <source>Voorkomt verwisseling.</source>
   <translation>Prevents people being mixed up.</translation>
  </message>
  <message>
   <source>Voorlopig</source>
   <translation>Provisional</translation>
  </message>
  <message>
   <source>Voorlopige hechtenis</source>
   <translation>Pre-trial detention (voorlopige hechtenis)</translation>
  </message>
  <message>
   <source>Voornamen</source>
   <translation>Given names</translation>
  </message>
  <message>
   <source>Voorstel</source>
   <translation>Proposal</translation>
  </message>
  <message>
   <source>Voorstel van de maker: {proposal}.</source>
   <translation>Proposal of the maker: {proposal}.</translation>
  </message>
  <message>
   <source>Voorwaardelijk strafdeel</source>
   <translation>Suspended part of the sentence</translation>
  </message>
  <message>
   <source>Voorwaardelijke invrijheidstelling (v.i.)</source>
   <translation>Conditional release (v.i.)</translation>
  </message>
  <message>
   <source>Vorige bladzijde</source>
   <translation>Previous page</translation>
  </message>
  <message>
   <source>Vrij op {day}</source>
   <translation>Release on {day}</translation>
  </message>
  <message>
   <source>Vrijgelaten zonder beslissing</source>
   <translation>Released without a decision</translation>
  </message>
  <message>
   <source>Vrijlating</source>
   <translation>Release</translation>
  </message>
  <message>
   <source>Vrijlating nog niet bekend</source>
   <translation>Release not known yet</translation>
  </message>
  <message>
   <source>Vrijlatingsdatum</source>
   <translation>Release date</translation>
  </message>
  <message>
   <source>Vrijlatingsdatum, met zekerheid en bron</source>
   <translation>Release date, with certainty and source</translation>
  </message>
  <message>
   <source>Vul bij '{label}' een heel getal in.</source>
   <translation>Fill in a whole number at '{label}'.</translation>
  </message>
  <message>
   <source>Vul bij gemachtigd het kenmerk van de machtiging en de einddatum in.</source>
   <translation>For an authorised person, fill in the reference of the authorisation and the end date.</translation>
  </message>
  <message>
   <source>Vul de activeringscode in.</source>
   <translation>Fill in the activation code.</translation>
  </message>
  <message>
   <source>Vul de functie van uw collega in.</source>
   <translation>Fill in the function of your colleague.</translation>
  </message>
  <message>
   <source>Vul de grond in waarop u het BSN mag gebruiken, of zet het BSN uit.</source>
   <translation>Fill in the ground on which you may use the BSN, or switch the BSN off.</translation>
  </message>
  <message>
   <source>Vul de herstelsleutel in.</source>
   <translation>Fill in the recovery key.</translation>
  </message>
  <message>
   <source>Vul de motivering in bij {field}. Een conclusie gaat nooit mee zonder motivering.</source>
   <translation>Fill in the reasons at {field}. A conclusion never goes along without its reasons.</translation>
  </message>
  <message>
   <source>Vul de naam van de inrichting in.</source>
   <translation>Fill in the name of the facility.</translation>
  </message>
  <message>
   <source>Vul de naam van uw collega in.</source>
   <translation>Fill in the name of your colleague.</translation>
  </message>
  <message>
   <source>Vul de plaats in.</source>
   <translation>Fill in the town.</translation>
  </message>
  <message>
   <source>Vul de tijd in, bijvoorbeeld 14.30</source>
   <translation>Fill in the time, for example 14.30</translation>
  </message>
  <message>
   <source>Vul de werkplekcode in.</source>
   <translation>Fill in the workstation code.</translation>
  </message>
  <message>
   <source>Vul deze bron aan</source>
   <translation>Complete this source</translation>
  </message>
  <message>
   <source>Vul deze bron aan: {question}</source>
   <translation>Complete this source: {question}</translation>
  </message>
  <message>
   <source>Vul een datum in: {label}</source>
   <translation>Fill in a date: {label}</translation>
  </message>
  <message>
   <source>Vul een functie in van 1 tot 100 tekens.</source>
   <translation>Fill in a function of 1 to 100 characters.</translation>
  </message>
  <message>
   <source>Vul een naam in van 1 tot 100 tekens.</source>
   <translation>Fill in a name of 1 to 100 characters.</translation>
  </message>
  <message>
   <source>Vul eerst de naam en de plaats van de inrichting in. Die staan in het certificaat.</source>
   <translation>First fill in the name and the town of the facility. They are in the certificate.</translation>
  </message>
  <message>
   <source>Vul het berichtnummer van de officiële voorziening in. Zo is er één administratie.</source>
   <translation>Fill in the message number of the official facility. That way there is one administration.</translation>
  </message>
  <message>
   <source>Vul het bezoekadres in.</source>
   <translation>Fill in the visiting address.</translation>
  </message>
  <message>
   <source>Vul het kenmerk van de machtiging in.</source>
   <translation>Fill in the reference of the authorisation.</translation>
  </message>
  <message>
   <source>Vul het telefoonnummer in.</source>
   <translation>Fill in the telephone number.</translation>
  </message>
  <message>
   <source>Vul in tot wanneer de machtiging geldt.</source>
   <translation>Fill in until when the authorisation is valid.</translation>
  </message>
  <message>
   <source>Vul in wie het was: naam en functie. Laat geen veld leeg.</source>
   <translation>Fill in who it was: name and function. Leave no field empty.</translation>
  </message>
  <message>
   <source>Vul in: {label}</source>
   <translation>Fill in: {label}</translation>
  </message>
  <message>
   <source>Vul in: {label}.</source>
   <translation>Fill in: {label}.</translation>
  </message>
  <message>
   <source>Vul uw functie in.</source>
   <translation>Fill in your function.</translation>
  </message>
  <message>
   <source>Vul uw naam in.</source>
   <translation>Fill in your name.</translation>
  </message>
  <message>
   <source>Vul uw wachtzin in.</source>
   <translation>Fill in your passphrase.</translation>
  </message>
  <message>
   <source>Vul uw wachtzin van nu in.</source>
   <translation>Fill in your present passphrase.</translation>
  </message>
  <message>
   <source>Vóór welke datum?</source>
   <translation>Before which date?</translation>
  </message>
  <message>
   <source>Waar gaat betrokkene wonen?</source>
   <translation>Where will the person concerned live?</translation>
  </message>
  <message>
   <source>Waar gaat het om?</source>
   <translation>What is it about?</translation>
  </message>
  <message>
   <source>Waar komt de datum vandaan?</source>
   <translation>Where does the date come from?</translation>
  </message>
  <message>
   <source>Waar komt dit vandaan?</source>
   <translation>Where does this come from?</translation>
  </message>
  <message>
   <source>Waar maakt u dat uit op?</source>
   <translation>What do you base that on?</translation>
  </message>
  <message>
   <source>Waar verblijft betrokkene?</source>
   <translation>Where is the person concerned staying?</translation>
  </message>
  <message>
   <source>Waarom blijft dit open? Eén zin is genoeg. De teamleider leest hem.</source>
   <translation>Why does this stay open? One sentence is enough. The team lead reads it.</translation>
  </message>
  <message>
   <source>Waarom dit nodig is: {group}</source>
   <translation>Why this is needed: {group}</translation>
  </message>
  <message>
   <source>Waarom en wet</source>
   <translation>Why and law</translation>
  </message>
  <message>
   <source>Waarom is dat ernstig?</source>
   <translation>Why is that serious?</translation>
  </message>
  <message>
   <source>Waarom is dat niet nodig?</source>
   <translation>Why is that not needed?</translation>
  </message>
  <message>
   <source>Waarom kan het niet zonder dit gegeven over gezondheid?</source>
   <translation>Why can this item about health not be left out?</translation>
  </message>
  <message>
   <source>Waarom krijgt deze gemeente meer of iets anders?</source>
   <translation>Why does this gemeente get more or something else?</translation>
  </message>
  <message>
   <source>Waarom laat u dit staan?</source>
   <translation>Why do you leave this in place?</translation>
  </message>
  <message>
   <source>Waarom laat u dit staan? {what}</source>
   <translation>Why do you leave this in place? {what}</translation>
  </message>
  <message>
   <source>Waarom moet dit feit toch mee?</source>
   <translation>Why must this offence go along all the same?</translation>
  </message>
  <message>
   <source>Waarom moet juist deze burgemeester dit weten?</source>
   <translation>Why must this burgemeester in particular know this?</translation>
  </message>
  <message>
   <source>Waarom niet de andere bekende gemeente?</source>
   <translation>Why not the other known gemeente?</translation>
  </message>
  <message>
   <source>Waarom niet?</source>
   <translation>Why not?</translation>
  </message>
  <message>
   <source>Waarom sluit u deze zaak?</source>
   <translation>Why do you close this case?</translation>
  </message>
  <message>
   <source>Waarom vragen we dit</source>
   <translation>Why do we ask this</translation>
  </message>
  <message>
   <source>Waarom vragen we dit?</source>
   <translation>Why do we ask this?</translation>
  </message>
  <message>
   <source>Waarom?</source>
   <translation>Why?</translation>
  </message>
  <message>
   <source>Waarom? {question}</source>
   <translation>Why? {question}</translation>
  </message>
  <message>
   <source>Waarop anders?</source>
   <translation>On what else?</translation>
  </message>
  <message>
   <source>Waarop berust die keuze?</source>
   <translation>What does that choice rest on?</translation>
  </message>
  <message>
   <source>Waarover</source>
   <translation>About</translation>
  </message>
  <message>
   <source>Waarschuwing</source>
   <translation>Warning</translation>
  </message>
  <message>
   <source>Wacht nog {tijd}. Daarna kunt u het opnieuw proberen.</source>
   <translation>Wait {tijd} more. After that you can try again.</translation>
  </message>
  <message>
   <source>Wacht op de directeur of gemachtigde</source>
   <translation>Waiting for the directeur or authorised person</translation>
  </message>
  <message>
   <source>Wacht op handtekeningen</source>
   <translation>Waiting for signatures</translation>
  </message>
  <message>
   <source>Wacht op mij</source>
   <translation>Waiting for me</translation>
  </message>
  <message>
   <source>Wacht tot de sleutelbos is geprobeerd.</source>
   <translation>Wait until the keyring has been tried.</translation>
  </message>
  <message>
   <source>Wachtwoord van de pdf</source>
   <translation>Password of the PDF</translation>
  </message>
  <message>
   <source>Wachtwoordblad</source>
   <translation>Password sheet</translation>
  </message>
  <message>
   <source>Wachtzin</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Wachtzin &amp;veranderen</source>
   <translation>Change pa&amp;ssphrase</translation>
  </message>
  <message>
   <source>Wachtzin van het bestand</source>
   <translation>Passphrase of the file</translation>
  </message>
  <message>
   <source>Wachtzin veranderen</source>
   <translation>Change passphrase</translation>
  </message>
  <message>
   <source>Wanneer</source>
   <translation>When</translation>
  </message>
  <message>
   <source>Wanneer eindigt de proeftijd?</source>
   <translation>When does the probation period end?</translation>
  </message>
  <message>
   <source>Wanneer is dat beslist?</source>
   <translation>When was that decided?</translation>
  </message>
  <message>
   <source>Wanneer is dat gevraagd?</source>
   <translation>When was that asked?</translation>
  </message>
  <message>
   <source>Wanneer is de datum berekend?</source>
   <translation>When was the date calculated?</translation>
  </message>
  <message>
   <source>Wanneer is de taxatie gedaan?</source>
   <translation>When was the assessment made?</translation>
  </message>
  <message>
   <source>Wanneer is het besproken?</source>
   <translation>When was it discussed?</translation>
  </message>
  <message>
   <source>Wanneer kan de gemeente bellen?</source>
   <translation>When can the gemeente call?</translation>
  </message>
  <message>
   <source>Wanneer kijkt u opnieuw?</source>
   <translation>When do you look again?</translation>
  </message>
  <message>
   <source>Wanneer komt betrokkene vrij?</source>
   <translation>When is the person concerned released?</translation>
  </message>
  <message>
   <source>Wanneer kwam het signaal binnen?</source>
   <translation>When did the signal come in?</translation>
  </message>
  <message>
   <source>Wanneer of waardoor</source>
   <translation>When or by what</translation>
  </message>
  <message>
   <source>Wanneer of waardoor kan het gebeuren?</source>
   <translation>When or by what could it happen?</translation>
  </message>
  <message>
   <source>Wanneer opnieuw?</source>
   <translation>When again?</translation>
  </message>
  <message>
   <source>Wanneer overlegde u?</source>
   <translation>When did you consult?</translation>
  </message>
  <message>
   <source>Wanneer vroeg u dit na?</source>
   <translation>When did you ask about this?</translation>
  </message>
  <message>
   <source>Wanneer was dat?</source>
   <translation>When was that?</translation>
  </message>
  <message>
   <source>Wanneer?</source>
   <translation>When?</translation>
  </message>
  <message>
   <source>Was een tolk of hulp nodig?</source>
   <translation>Was an interpreter or help needed?</translation>
  </message>
  <message>
   <source>Wat</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Wat betekent deze melding voor betrokkene?</source>
   <translation>What does this notification mean for the person concerned?</translation>
  </message>
  <message>
   <source>Wat de gedragsdeskundige zei</source>
   <translation>What the behavioural expert said</translation>
  </message>
  <message>
   <source>Wat deed u met deze opmerking?</source>
   <translation>What did you do with this remark?</translation>
  </message>
  <message>
   <source>Wat gaat er mee?</source>
   <translation>What goes along?</translation>
  </message>
  <message>
   <source>Wat gebeurt er nu?</source>
   <translation>What happens now?</translation>
  </message>
  <message>
   <source>Wat het risico groter maakt</source>
   <translation>What makes the risk larger</translation>
  </message>
  <message>
   <source>Wat het risico kleiner maakt</source>
   <translation>What makes the risk smaller</translation>
  </message>
  <message>
   <source>Wat in de laatste vier jaar over deze persoon is verstrekt.</source>
   <translation>What was disclosed about this person in the last four years.</translation>
  </message>
  <message>
   <source>Wat is de conclusie, in woorden?</source>
   <translation>What is the conclusion, in words?</translation>
  </message>
  <message>
   <source>Wat is er gebeurd?</source>
   <translation>What happened?</translation>
  </message>
  <message>
   <source>Wat is het adres?</source>
   <translation>What is the address?</translation>
  </message>
  <message>
   <source>Wat is het kenmerk van het mandaat?</source>
   <translation>What is the reference of the mandate?</translation>
  </message>
  <message>
   <source>Wat is het signaal?</source>
   <translation>What is the signal?</translation>
  </message>
  <message>
   <source>Wat is vervuld, niet vervuld, onbekend</source>
   <translation>What is fulfilled, not fulfilled, unknown</translation>
  </message>
  <message>
   <source>Wat kan de burgemeester niet zonder dit?</source>
   <translation>What can the burgemeester not do without this?</translation>
  </message>
  <message>
   <source>Wat klopt er niet of weet u niet?</source>
   <translation>What is not right or do you not know?</translation>
  </message>
  <message>
   <source>Wat maakt het risico groter?</source>
   <translation>What makes the risk larger?</translation>
  </message>
  <message>
   <source>Wat maakt het risico kleiner?</source>
   <translation>What makes the risk smaller?</translation>
  </message>
  <message>
   <source>Wat stelt u voor?</source>
   <translation>What do you propose?</translation>
  </message>
  <message>
   <source>Wat u vraagt en waarom deze gemeente</source>
   <translation>What you ask and why this gemeente</translation>
  </message>
  <message>
   <source>Wat uw organisatie moet kiezen, vult Meldpoort niet voor u in.</source>
   <translation>What your organisation must choose, Meldpoort does not fill in for you.</translation>
  </message>
  <message>
   <source>Wat volgt er op de detentie?</source>
   <translation>What follows the detention?</translation>
  </message>
  <message>
   <source>Wat voor adres is het?</source>
   <translation>What kind of address is it?</translation>
  </message>
  <message>
   <source>Wat voor bron is dit?</source>
   <translation>What kind of source is this?</translation>
  </message>
  <message>
   <source>Wat voor kluis wordt dit?</source>
   <translation>What kind of vault will this be?</translation>
  </message>
  <message>
   <source>Wat vraagt u?</source>
   <translation>What do you ask?</translation>
  </message>
  <message>
   <source>Wat was de uitkomst?</source>
   <translation>What was the outcome?</translation>
  </message>
  <message>
   <source>Wat we niet weten</source>
   <translation>What we do not know</translation>
  </message>
  <message>
   <source>Wat weten we niet?</source>
   <translation>What do we not know?</translation>
  </message>
  <message>
   <source>Wat zag u?</source>
   <translation>What did you see?</translation>
  </message>
  <message>
   <source>Wat zei betrokkene?</source>
   <translation>What did the person concerned say?</translation>
  </message>
  <message>
   <source>Wat zei de gedragsdeskundige?</source>
   <translation>What did the behavioural expert say?</translation>
  </message>
  <message>
   <source>Weegt het gevaar daar tegen op?</source>
   <translation>Does the danger outweigh that?</translation>
  </message>
  <message>
   <source>Weer toegang krijgen</source>
   <translation>Getting access again</translation>
  </message>
  <message>
   <source>Weet betrokkene ervan?</source>
   <translation>Does the person concerned know?</translation>
  </message>
  <message>
   <source>Weet ik niet</source>
   <translation>I do not know</translation>
  </message>
  <message>
   <source>Weg</source>
   <translation>Other way</translation>
  </message>
  <message>
   <source>Weggehaald uit {place}: {what}</source>
   <translation>Taken out of {place}: {what}</translation>
  </message>
  <message>
   <source>Weggelaten</source>
   <translation>Left out</translation>
  </message>
  <message>
   <source>Weghalen</source>
   <translation>Take out</translation>
  </message>
  <message>
   <source>Wel</source>
   <translation>Included</translation>
  </message>
  <message>
   <source>Wel, alleen {gemeente}: {name}</source>
   <translation>Included, only {gemeente}: {name}</translation>
  </message>
  <message>
   <source>Wel: {name}</source>
   <translation>Included: {name}</translation>
  </message>
  <message>
   <source>Welk ander instrument?</source>
   <translation>Which other instrument?</translation>
  </message>
  <message>
   <source>Welk gerecht deed de uitspraak?</source>
   <translation>Which court gave the judgment?</translation>
  </message>
  <message>
   <source>Welk instrument?</source>
   <translation>Which instrument?</translation>
  </message>
  <message>
   <source>Welk misdrijf vreest u?</source>
   <translation>Which offence do you fear?</translation>
  </message>
  <message>
   <source>Welke adressen kent u?</source>
   <translation>Which addresses do you know?</translation>
  </message>
  <message>
   <source>Welke andere partij?</source>
   <translation>Which other party?</translation>
  </message>
  <message>
   <source>Welke andere titel?</source>
   <translation>Which other legal title?</translation>
  </message>
  <message>
   <source>Welke andere weg?</source>
   <translation>Which other way?</translation>
  </message>
  <message>
   <source>Welke andere weg? Wie pakt het op, en wanneer?</source>
   <translation>Which other way? Who takes it up, and when?</translation>
  </message>
  <message>
   <source>Welke behandeling of training?</source>
   <translation>Which treatment or training?</translation>
  </message>
  <message>
   <source>Welke bron is dit?</source>
   <translation>Which source is this?</translation>
  </message>
  <message>
   <source>Welke bronnen bekeek u?</source>
   <translation>Which sources did you consult?</translation>
  </message>
  <message>
   <source>Welke bronnen gebruikt u?</source>
   <translation>Which sources do you use?</translation>
  </message>
  <message>
   <source>Welke feiten zijn er?</source>
   <translation>Which facts are there?</translation>
  </message>
  <message>
   <source>Welke gemeente(n) krijgen de melding?</source>
   <translation>Which gemeente(n) get the notification?</translation>
  </message>
  <message>
   <source>Welke gemeente?</source>
   <translation>Which gemeente?</translation>
  </message>
  <message>
   <source>Welke inrichting is dit?</source>
   <translation>Which facility is this?</translation>
  </message>
  <message>
   <source>Welke partij?</source>
   <translation>Which party?</translation>
  </message>
  <message>
   <source>Welke risicotaxatie is er gedaan?</source>
   <translation>Which risk assessment was made?</translation>
  </message>
  <message>
   <source>Welke verboden gelden al?</source>
   <translation>Which bans apply already?</translation>
  </message>
  <message>
   <source>Welke veroordelingen of zaken zijn van belang?</source>
   <translation>Which convictions or cases matter?</translation>
  </message>
  <message>
   <source>Welkom bij Meldpoort</source>
   <translation>Welcome to Meldpoort</translation>
  </message>
  <message>
   <source>Werk verder aan deze zaak</source>
   <translation>Go on with this case</translation>
  </message>
  <message>
   <source>Werklijst</source>
   <translation>Work list</translation>
  </message>
  <message>
   <source>Werkplek {nummer}</source>
   <translation>Workstation {nummer}</translation>
  </message>
  <message>
   <source>Werkplekcode</source>
   <translation>Workstation code</translation>
  </message>
  <message>
   <source>Werkt u al op een andere computer? Maak daar een werkplekcode, onder Mijn account. Die code werkt één keer en een dag lang.</source>
   <translation>Do you already work on another computer? Make a workstation code there, under My account. That code works once and for one day.</translation>
  </message>
  <message>
   <source>Wet</source>
   <translation>Law</translation>
  </message>
  <message>
   <source>Wettelijke toets</source>
   <translation>Legal test</translation>
  </message>
  <message>
   <source>Wie</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>Wie bent u?</source>
   <translation>Who are you?</translation>
  </message>
  <message>
   <source>Wie beslist</source>
   <translation>Who decides</translation>
  </message>
  <message>
   <source>Wie beslist over een melding</source>
   <translation>Who decides on a notification</translation>
  </message>
  <message>
   <source>Wie beslist over een melding?</source>
   <translation>Who decides on a notification?</translation>
  </message>
  <message>
   <source>Wie de gemeente kan bellen</source>
   <translation>Who the gemeente can call</translation>
  </message>
  <message>
   <source>Wie deed de taxatie?</source>
   <translation>Who made the assessment?</translation>
  </message>
  <message>
   <source>Wie gegevens deelt, vertelt dat in beginsel.</source>
   <translation>Whoever shares data, in principle says so.</translation>
  </message>
  <message>
   <source>Wie gevaar loopt</source>
   <translation>Who is in danger</translation>
  </message>
  <message>
   <source>Wie het al weet</source>
   <translation>Who knows already</translation>
  </message>
  <message>
   <source>Wie het is</source>
   <translation>Who it is</translation>
  </message>
  <message>
   <source>Wie houdt toezicht?</source>
   <translation>Who supervises?</translation>
  </message>
  <message>
   <source>Wie is dat? (naam)</source>
   <translation>Who is that? (name)</translation>
  </message>
  <message>
   <source>Wie is gevraagd? (functie)</source>
   <translation>Who was asked? (function)</translation>
  </message>
  <message>
   <source>Wie kan de gemeente bellen?</source>
   <translation>Who can the gemeente call?</translation>
  </message>
  <message>
   <source>Wie later indient, geeft een reden.</source>
   <translation>Whoever submits later gives a reason.</translation>
  </message>
  <message>
   <source>Wie loopt gevaar? (groep, geen namen)</source>
   <translation>Who is in danger? (group, no names)</translation>
  </message>
  <message>
   <source>Wie maakte de bron? (functie en organisatie, geen naam)</source>
   <translation>Who made the source? (function and organisation, no name)</translation>
  </message>
  <message>
   <source>Wie neemt het namens de burgemeester aan? (functie)</source>
   <translation>Who receives it on behalf of the burgemeester? (function)</translation>
  </message>
  <message>
   <source>Wie nog in beroep is, geldt niet als schuldig.</source>
   <translation>Whoever is still appealing does not count as guilty.</translation>
  </message>
  <message>
   <source>Wie pakt het op?</source>
   <translation>Who takes it up?</translation>
  </message>
  <message>
   <source>Wie vervangt? (functie)</source>
   <translation>Who is the deputy? (function)</translation>
  </message>
  <message>
   <source>Wie weet het al, en op welke grond?</source>
   <translation>Who knows already, and on which ground?</translation>
  </message>
  <message>
   <source>Wie weet het al?</source>
   <translation>Who knows already?</translation>
  </message>
  <message>
   <source>Wijzig</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Wijzig {name}</source>
   <translation>Change {name}</translation>
  </message>
  <message>
   <source>Wijzigen</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Willekeurige mensen</source>
   <translation>Random people</translation>
  </message>
  <message>
   <source>Wilt u een andere zaak zien? Kies dan bij Toon voor Alle zaken.</source>
   <translation>Do you want to see another case? Then choose All cases at Show.</translation>
  </message>
  <message>
   <source>Wis dit antwoord</source>
   <translation>Clear this answer</translation>
  </message>
  <message>
   <source>Wis dit antwoord: {question}</source>
   <translation>Clear this answer: {question}</translation>
  </message>
  <message>
   <source>Wjsg art. 21 lid 2 onder a</source>
   <translation>Wjsg art. 21(2)(a)</translation>
  </message>
  <message>
   <source>Wjsg art. 21 lid 2 onder b</source>
   <translation>Wjsg art. 21(2)(b)</translation>
  </message>
  <message>
   <source>Wjsg art. 21 lid 2 onder c</source>
   <translation>Wjsg art. 21(2)(c)</translation>
  </message>
  <message>
   <source>Wjsg art. 21 lid 2 onder d</source>
   <translation>Wjsg art. 21(2)(d)</translation>
  </message>
  <message>
   <source>Wjsg art. 21 lid 2 onder e</source>
   <translation>Wjsg art. 21(2)(e)</translation>
  </message>
  <message>
   <source>Woorden: {woorden}.</source>
   <translation>Words: {woorden}.</translation>
  </message>
  <message>
   <source>Wordt gebruikt vanaf {dag}. Geldig tot {einde}.</source>
   <translation>Will be used from {dag}. Valid until {einde}.</translation>
  </message>
  <message>
   <source>Wordt gemaakt</source>
   <translation>Being made</translation>
  </message>
  <message>
   <source>Wordt verteld</source>
   <translation>Will be told</translation>
  </message>
  <message>
   <source>Wvggz, Wzd, huisverbod of Veilig Thuis. Niet onderzocht voor dit programma.</source>
   <translation>Wvggz, Wzd, temporary restraining order (huisverbod) or Veilig Thuis. Not researched for this program.</translation>
  </message>
  <message>
   <source>Zaak</source>
   <translation>Case</translation>
  </message>
  <message>
   <source>Zaak beginnen</source>
   <translation>Start case</translation>
  </message>
  <message>
   <source>Zaak sluiten</source>
   <translation>Close case</translation>
  </message>
  <message>
   <source>Zaak {name}</source>
   <translation>Case {name}</translation>
  </message>
  <message>
   <source>Zaakbestand &amp;importeren</source>
   <translation>&amp;Import case file</translation>
  </message>
  <message>
   <source>Zaakbestand (*.json)</source>
   <translation>Case file (*.json)</translation>
  </message>
  <message>
   <source>Zaken</source>
   <translation>Cases</translation>
  </message>
  <message>
   <source>Zeden</source>
   <translation>Sexual offence</translation>
  </message>
  <message>
   <source>Zekerheid van de datum</source>
   <translation>Certainty of the date</translation>
  </message>
  <message>
   <source>Zelf gemaakt door de inrichting. Alleen de vingerafdruk staat ervoor in.</source>
   <translation>Made by the facility itself. Only the fingerprint vouches for it.</translation>
  </message>
  <message>
   <source>Zelf gezien</source>
   <translation>Seen myself</translation>
  </message>
  <message>
   <source>Zestien groepen van vier tekens. Hoofdletters en streepjes maken niet uit.</source>
   <translation>Sixteen groups of four characters. Capitals and hyphens make no difference.</translation>
  </message>
  <message>
   <source>Zet de namen van de beoordelaars op de brief</source>
   <translation>Put the names of the reviewers in the letter</translation>
  </message>
  <message>
   <source>Zet een vinkje bij ‘{label}’ als u dit hebt gedaan.</source>
   <translation>Tick ‘{label}’ when you have done this.</translation>
  </message>
  <message>
   <source>Zet hier elke bron één keer neer. Bij een feit of oordeel kiest u daarna de bron.</source>
   <translation>Put each source here once. At a fact or judgement you then choose the source.</translation>
  </message>
  <message>
   <source>Zet terug</source>
   <translation>Put back</translation>
  </message>
  <message>
   <source>Zet terug: {name}</source>
   <translation>Put back: {name}</translation>
  </message>
  <message>
   <source>Zeven groepen van vier tekens. Plakken mag.</source>
   <translation>Seven groups of four characters. You may paste.</translation>
  </message>
  <message>
   <source>Zijn de gegevens juist, volledig, betrouwbaar en actueel genoeg?</source>
   <translation>Are the data right, complete, reliable and up to date enough?</translation>
  </message>
  <message>
   <source>Zijn er signalen rond de vrijlating?</source>
   <translation>Are there signals around the release?</translation>
  </message>
  <message>
   <source>Zo hoeft u niet te mailen.</source>
   <translation>That way you do not have to e-mail.</translation>
  </message>
  <message>
   <source>Zo is er één waarheid, zonder dubbele administratie.</source>
   <translation>That way there is one truth, without double administration.</translation>
  </message>
  <message>
   <source>Zo is te zien of op tijd is gehandeld.</source>
   <translation>That way one can see whether action was taken in time.</translation>
  </message>
  <message>
   <source>Zo komt u weer binnen</source>
   <translation>How you get in again</translation>
  </message>
  <message>
   <source>Zo staat het op elke brief:</source>
   <translation>This is how it stands on every letter:</translation>
  </message>
  <message>
   <source>Zo valt een oude berekening op.</source>
   <translation>That way an old calculation stands out.</translation>
  </message>
  <message>
   <source>Zo weet de lezer wie hij kan vragen.</source>
   <translation>That way the reader knows whom to ask.</translation>
  </message>
  <message>
   <source>Zo weten we zeker dat het papier klopt. Hoofdletters en streepjes maken niet uit. Plakken mag.</source>
   <translation>That way we know for sure that the paper is right. Capitals and hyphens make no difference. You may paste.</translation>
  </message>
  <message>
   <source>Zo ziet de teamleider wat ontbreekt.</source>
   <translation>That way the team lead sees what is missing.</translation>
  </message>
  <message>
   <source>Zo'n papier op cel kan gevaarlijk zijn voor betrokkene.</source>
   <translation>Such a paper in a cell can be dangerous for the person concerned.</translation>
  </message>
  <message>
   <source>Zoals 05/123456-20.</source>
   <translation>Such as 05/123456-20.</translation>
  </message>
  <message>
   <source>Zoals een contactverbod of een gebiedsverbod. Schrijf geen adres of naam van een ander op.</source>
   <translation>Such as a no-contact order or an area ban. Do not write down an address or name of anyone else.</translation>
  </message>
  <message>
   <source>Zoals het toen gold.</source>
   <translation>As it was in force then.</translation>
  </message>
  <message>
   <source>Zoals uw collega's u kennen.</source>
   <translation>As your colleagues know you.</translation>
  </message>
  <message>
   <source>Zoals voor alle gemeenten</source>
   <translation>As for all gemeenten</translation>
  </message>
  <message>
   <source>Zoals voor alle gemeenten ({choice})</source>
   <translation>As for all gemeenten ({choice})</translation>
  </message>
  <message>
   <source>Zoek in de brief</source>
   <translation>Find in the letter</translation>
  </message>
  <message>
   <source>Zoek in de brief: {label}</source>
   <translation>Find in the letter: {label}</translation>
  </message>
  <message>
   <source>Zoek op een deel van de naam of het kenmerk, of kies een ander filter.</source>
   <translation>Search for a part of the name or the reference, or choose another filter.</translation>
  </message>
  <message>
   <source>Zoek op naam, oude naam of plaats.</source>
   <translation>Search by name, old name or town.</translation>
  </message>
  <message>
   <source>Zoeken</source>
   <translation>Search</translation>
  </message>
  <message>
   <source>Zoeken (Ctrl+F)</source>
   <translation>Search (Ctrl+F)</translation>
  </message>
  <message>
   <source>Zonder concreet misdrijf is er geen toets.</source>
   <translation>Without a concrete offence there is no test.</translation>
  </message>
  <message>
   <source>Zonder naam weet de gemeente niet om wie het gaat.</source>
   <translation>Without a name the gemeente does not know who it is about.</translation>
  </message>
  <message>
   <source>Zorg- en Veiligheidshuis</source>
   <translation>Zorg- en Veiligheidshuis (care and safety house)</translation>
  </message>
  <message>
   <source>Zorgmachtiging of rechterlijke machtiging (Wvggz/Wzd)</source>
   <translation>Care authorisation or court authorisation (Wvggz/Wzd)</translation>
  </message>
  <message>
   <source>Zorgmelding of huiselijk geweld</source>
   <translation>Care report or domestic violence</translation>
  </message>
  <message>
   <source>aanhouden</source>
   <translation>hold</translation>
  </message>
  <message>
   <source>actief</source>
   <translation>active</translation>
  </message>
  <message>
   <source>adres</source>
   <translation>address</translation>
  </message>
  <message>
   <source>afdekken</source>
   <translation>cover</translation>
  </message>
  <message>
   <source>akkoord op</source>
   <translation>agreed on</translation>
  </message>
  <message>
   <source>ander instrument</source>
   <translation>other instrument</translation>
  </message>
  <message>
   <source>andere gemeente dan het adres</source>
   <translation>other gemeente than the address</translation>
  </message>
  <message>
   <source>andere partij</source>
   <translation>other party</translation>
  </message>
  <message>
   <source>andere reden voor de keuze</source>
   <translation>other reason for the choice</translation>
  </message>
  <message>
   <source>andere soort</source>
   <translation>other kind</translation>
  </message>
  <message>
   <source>antwoord vóór</source>
   <translation>answer before</translation>
  </message>
  <message>
   <source>april</source>
   <translation>April</translation>
  </message>
  <message>
   <source>augustus</source>
   <translation>August</translation>
  </message>
  <message>
   <source>beheerder</source>
   <translation>administrator</translation>
  </message>
  <message>
   <source>bekeken</source>
   <translation>consulted</translation>
  </message>
  <message>
   <source>beslisser</source>
   <translation>decider</translation>
  </message>
  <message>
   <source>bevestigd</source>
   <translation>confirmed</translation>
  </message>
  <message>
   <source>bron</source>
   <translation>source</translation>
  </message>
  <message>
   <source>casemanager</source>
   <translation>casemanager</translation>
  </message>
  <message>
   <source>conclusie</source>
   <translation>conclusion</translation>
  </message>
  <message>
   <source>controleur</source>
   <translation>auditor</translation>
  </message>
  <message>
   <source>daarna</source>
   <translation>after that</translation>
  </message>
  <message>
   <source>datum</source>
   <translation>date</translation>
  </message>
  <message>
   <source>datum van de uitspraak</source>
   <translation>date of the judgment</translation>
  </message>
  <message>
   <source>de achternaam (stap 1)</source>
   <translation>the surname (step 1)</translation>
  </message>
  <message>
   <source>de hele zaak</source>
   <translation>the whole case</translation>
  </message>
  <message>
   <source>de inrichting (stap 1)</source>
   <translation>the facility (step 1)</translation>
  </message>
  <message>
   <source>de kluis</source>
   <translation>the vault</translation>
  </message>
  <message>
   <source>de taak van de burgemeester</source>
   <translation>the task of the burgemeester</translation>
  </message>
  <message>
   <source>de taak van de directeur</source>
   <translation>the task of the directeur</translation>
  </message>
  <message>
   <source>de tweede oprichter</source>
   <translation>the second founder</translation>
  </message>
  <message>
   <source>de zaken</source>
   <translation>the cases</translation>
  </message>
  <message>
   <source>december</source>
   <translation>December</translation>
  </message>
  <message>
   <source>dinsdag</source>
   <translation>Tuesday</translation>
  </message>
  <message>
   <source>donderdag</source>
   <translation>Thursday</translation>
  </message>
  <message>
   <source>door wie</source>
   <translation>by whom</translation>
  </message>
  <message>
   <source>e-mailadres</source>
   <translation>e-mail address</translation>
  </message>
  <message>
   <source>een account</source>
   <translation>an account</translation>
  </message>
  <message>
   <source>een ander</source>
   <translation>someone else</translation>
  </message>
  <message>
   <source>einde proeftijd</source>
   <translation>end of the probation period</translation>
  </message>
  <message>
   <source>einde van het mandaat</source>
   <translation>end of the mandate</translation>
  </message>
  <message>
   <source>februari</source>
   <translation>February</translation>
  </message>
  <message>
   <source>feit</source>
   <translation>offence</translation>
  </message>
  <message>
   <source>gecontroleerd</source>
   <translation>checked</translation>
  </message>
  <message>
   <source>gedaan</source>
   <translation>done</translation>
  </message>
  <message>
   <source>geldig tot</source>
   <translation>valid until</translation>
  </message>
  <message>
   <source>gemeente</source>
   <translation>gemeente</translation>
  </message>
  <message>
   <source>gemeente {code}</source>
   <translation>gemeente {code}</translation>
  </message>
  <message>
   <source>gerecht</source>
   <translation>court</translation>
  </message>
  <message>
   <source>geweigerd</source>
   <translation>refused</translation>
  </message>
  <message>
   <source>gezondheid</source>
   <translation>health</translation>
  </message>
  <message>
   <source>goed met de eigenaar</source>
   <translation>agreed by the owner</translation>
  </message>
  <message>
   <source>grond</source>
   <translation>ground</translation>
  </message>
  <message>
   <source>het certificaat van de inrichting</source>
   <translation>the certificate of the facility</translation>
  </message>
  <message>
   <source>het logboek</source>
   <translation>the journal</translation>
  </message>
  <message>
   <source>het risico op een ernstig misdrijf</source>
   <translation>the risk of a serious offence</translation>
  </message>
  <message>
   <source>het verstrekkingenregister</source>
   <translation>the disclosure register</translation>
  </message>
  <message>
   <source>hoort bij deze detentie</source>
   <translation>belongs to this detention</translation>
  </message>
  <message>
   <source>ingetrokken</source>
   <translation>revoked</translation>
  </message>
  <message>
   <source>instelling {naam}</source>
   <translation>setting {naam}</translation>
  </message>
  <message>
   <source>instellingen</source>
   <translation>settings</translation>
  </message>
  <message>
   <source>instrument</source>
   <translation>instrument</translation>
  </message>
  <message>
   <source>januari</source>
   <translation>January</translation>
  </message>
  <message>
   <source>juli</source>
   <translation>July</translation>
  </message>
  <message>
   <source>juni</source>
   <translation>June</translation>
  </message>
  <message>
   <source>kenmerk van het mandaat</source>
   <translation>reference of the mandate</translation>
  </message>
  <message>
   <source>klaar</source>
   <translation>done</translation>
  </message>
  <message>
   <source>kluis met alleen een wachtzin</source>
   <translation>vault with only a passphrase</translation>
  </message>
  <message>
   <source>kortere tekst bij {field}</source>
   <translation>shorter text at {field}</translation>
  </message>
  <message>
   <source>laten staan</source>
   <translation>leave in place</translation>
  </message>
  <message>
   <source>letterlijk</source>
   <translation>verbatim</translation>
  </message>
  <message>
   <source>letterlijke tekst</source>
   <translation>verbatim text</translation>
  </message>
  <message>
   <source>maandag</source>
   <translation>Monday</translation>
  </message>
  <message>
   <source>maart</source>
   <translation>March</translation>
  </message>
  <message>
   <source>maker</source>
   <translation>maker</translation>
  </message>
  <message>
   <source>mandaat nagevraagd op</source>
   <translation>mandate asked about on</translation>
  </message>
  <message>
   <source>mei</source>
   <translation>May</translation>
  </message>
  <message>
   <source>melden</source>
   <translation>notify</translation>
  </message>
  <message>
   <source>motivering</source>
   <translation>reasons</translation>
  </message>
  <message>
   <source>naam</source>
   <translation>name</translation>
  </message>
  <message>
   <source>naam van de gemeente of plaats</source>
   <translation>name of the gemeente or town</translation>
  </message>
  <message>
   <source>niet bekend of de uitspraak onherroepelijk is</source>
   <translation>not known whether the judgment is final (onherroepelijk)</translation>
  </message>
  <message>
   <source>niet gelukt</source>
   <translation>failed</translation>
  </message>
  <message>
   <source>niet ingevuld</source>
   <translation>not filled in</translation>
  </message>
  <message>
   <source>niet melden</source>
   <translation>do not notify</translation>
  </message>
  <message>
   <source>niet nodig, want</source>
   <translation>not needed, because</translation>
  </message>
  <message>
   <source>niet onherroepelijk</source>
   <translation>not final (niet onherroepelijk)</translation>
  </message>
  <message>
   <source>nodig om anderen te beschermen</source>
   <translation>needed to protect others</translation>
  </message>
  <message>
   <source>nog geen</source>
   <translation>none yet</translation>
  </message>
  <message>
   <source>nog te controleren</source>
   <translation>still to be checked</translation>
  </message>
  <message>
   <source>november</source>
   <translation>November</translation>
  </message>
  <message>
   <source>nu</source>
   <translation>now</translation>
  </message>
  <message>
   <source>oktober</source>
   <translation>October</translation>
  </message>
  <message>
   <source>onherroepelijk</source>
   <translation>final (onherroepelijk)</translation>
  </message>
  <message>
   <source>onze samenvatting</source>
   <translation>our summary</translation>
  </message>
  <message>
   <source>over 1 dag</source>
   <translation>in 1 day</translation>
  </message>
  <message>
   <source>over {count} dagen</source>
   <translation>in {count} days</translation>
  </message>
  <message>
   <source>parketnummer</source>
   <translation>parketnummer</translation>
  </message>
  <message>
   <source>partij</source>
   <translation>party</translation>
  </message>
  <message>
   <source>pleegperiode</source>
   <translation>period of the offence</translation>
  </message>
  <message>
   <source>reden</source>
   <translation>reason</translation>
  </message>
  <message>
   <source>regels</source>
   <translation>rules</translation>
  </message>
  <message>
   <source>rekeningnummer</source>
   <translation>account number</translation>
  </message>
  <message>
   <source>samengevat</source>
   <translation>summarised</translation>
  </message>
  <message>
   <source>september</source>
   <translation>September</translation>
  </message>
  <message>
   <source>sinds</source>
   <translation>since</translation>
  </message>
  <message>
   <source>slachtoffer of getuige</source>
   <translation>victim or witness</translation>
  </message>
  <message>
   <source>soort</source>
   <translation>kind</translation>
  </message>
  <message>
   <source>stand</source>
   <translation>state</translation>
  </message>
  <message>
   <source>straf</source>
   <translation>sentence</translation>
  </message>
  <message>
   <source>teamleider</source>
   <translation>team lead</translation>
  </message>
  <message>
   <source>telefoonnummer</source>
   <translation>telephone number</translation>
  </message>
  <message>
   <source>toezicht door</source>
   <translation>supervision by</translation>
  </message>
  <message>
   <source>uitgenodigd</source>
   <translation>invited</translation>
  </message>
  <message>
   <source>uitleg bij de andere gemeente</source>
   <translation>explanation for the other gemeente</translation>
  </message>
  <message>
   <source>vandaag</source>
   <translation>today</translation>
  </message>
  <message>
   <source>vrijdag</source>
   <translation>Friday</translation>
  </message>
  <message>
   <source>waarom deze burgemeester</source>
   <translation>why this burgemeester</translation>
  </message>
  <message>
   <source>waarom juist deze burgemeester dit moet weten (stap 5)</source>
   <translation>why this burgemeester in particular must know this (step 5)</translation>
  </message>
  <message>
   <source>waarom niet de andere gemeente</source>
   <translation>why not the other gemeente</translation>
  </message>
  <message>
   <source>waarop de keuze berust</source>
   <translation>what the choice rests on</translation>
  </message>
  <message>
   <source>wacht op handtekeningen</source>
   <translation>waiting for signatures</translation>
  </message>
  <message>
   <source>wanneer</source>
   <translation>when</translation>
  </message>
  <message>
   <source>wat</source>
   <translation>what</translation>
  </message>
  <message>
   <source>wat u de gemeente vraagt (stap 5)</source>
   <translation>what you ask the gemeente (step 5)</translation>
  </message>
  <message>
   <source>wat u vraagt</source>
   <translation>what you ask</translation>
  </message>
  <message>
   <source>weg</source>
   <translation>other way</translation>
  </message>
  <message>
   <source>weghalen</source>
   <translation>take out</translation>
  </message>
  <message>
   <source>wie de gemeente kan bellen (stap 8)</source>
   <translation>who the gemeente can call (step 8)</translation>
  </message>
  <message>
   <source>wie het aanneemt (functie)</source>
   <translation>who receives it (function)</translation>
  </message>
  <message>
   <source>wie het aanneemt (naam)</source>
   <translation>who receives it (name)</translation>
  </message>
  <message>
   <source>woensdag</source>
   <translation>Wednesday</translation>
  </message>
  <message>
   <source>zaterdag</source>
   <translation>Saturday</translation>
  </message>
  <message>
   <source>zoals 3-1-2027</source>
   <translation>such as 3-1-2027</translation>
  </message>
  <message>
   <source>zondag</source>
   <translation>Sunday</translation>
  </message>
  <message>
   <source>{aantal} minuten</source>
   <translation>{aantal} minutes</translation>
  </message>
  <message>
   <source>{aantal} seconden</source>
   <translation>{aantal} seconds</translation>
  </message>
  <message>
   <source>{aantal} zaken</source>
   <translation>{aantal} cases</translation>
  </message>
  <message>
   <source>{block}: {field}</source>
   <translation>{block}: {field}</translation>
  </message>
  <message>
   <source>{choice} (reden: {reason})</source>
   <translation>{choice} (reason: {reason})</translation>
  </message>
  <message>
   <source>{count} dagen te laat</source>
   <translation>{count} days late</translation>
  </message>
  <message>
   <source>{dagen} ({datum})</source>
   <translation>{dagen} ({datum})</translation>
  </message>
  <message>
   <source>{dag}, {tijd} uur</source>
   <translation>{dag}, {tijd}</translation>
  </message>
  <message>
   <source>{day} ({certainty})</source>
   <translation>{day} ({certainty})</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <source>{day}, vervangen op {replaced}</source>
   <translation>{day}, replaced on {replaced}</translation>
  </message>
  <message>
   <source>{decision}, want {reason}</source>
   <translation>{decision}, because {reason}</translation>
  </message>
  <message>
   <source>{eerste} en {tweede}</source>
   <translation>{eerste} and {tweede}</translation>
  </message>
  <message>
   <source>{field} (verkort)</source>
   <translation>{field} (shortened)</translation>
  </message>
  <message>
   <source>{field} is niet zeker onherroepelijk. Schrijf waarom het toch mee moet.</source>
   <translation>{field} is not certainly final (onherroepelijk). Write why it must go along all the same.</translation>
  </message>
  <message>
   <source>{field} kan niet gekozen worden. Haal die keuze weg.</source>
   <translation>{field} cannot be chosen. Take that choice away.</translation>
  </message>
  <message>
   <source>{field} komt uit een stuk van een ander. Vraag de eigenaar om akkoord, of schrijf waarom dat niet nodig is.</source>
   <translation>{field} comes from someone else's document. Ask the owner to agree, or write why that is not needed.</translation>
  </message>
  <message>
   <source>{filled} regels ingevuld.</source>
   <translation>{filled} rows filled in.</translation>
  </message>
  <message>
   <source>{gemeente}: {state}</source>
   <translation>{gemeente}: {state}</translation>
  </message>
  <message>
   <source>{item} {number}</source>
   <translation>{item} {number}</translation>
  </message>
  <message>
   <source>{kind} ({where})</source>
   <translation>{kind} ({where})</translation>
  </message>
  <message>
   <source>{kind}, {evidence}</source>
   <translation>{kind}, {evidence}</translation>
  </message>
  <message>
   <source>{label} is niet gecontroleerd: {source}.</source>
   <translation>{label} was not checked: {source}.</translation>
  </message>
  <message>
   <source>{label} is niet ingevuld.</source>
   <translation>{label} is not filled in.</translation>
  </message>
  <message>
   <source>{label} is niet ingevuld. Leg in één zin uit waarom niet.</source>
   <translation>{label} is not filled in. Explain in one sentence why not.</translation>
  </message>
  <message>
   <source>{label} is van {on} en daarmee te oud volgens uw instelling.</source>
   <translation>{label} is from {on} and so too old according to your setting.</translation>
  </message>
  <message>
   <source>{label} is van {on} en daarmee te oud volgens uw instelling. Leg uit waarom u deze taxatie toch gebruikt.</source>
   <translation>{label} is from {on} and so too old according to your setting. Explain why you use this assessment all the same.</translation>
  </message>
  <message>
   <source>{label} was geldig tot {until}.</source>
   <translation>{label} was valid until {until}.</translation>
  </message>
  <message>
   <source>{label} was geldig tot {until}. Leg uit waarom u deze taxatie toch gebruikt.</source>
   <translation>{label} was valid until {until}. Explain why you use this assessment all the same.</translation>
  </message>
  <message>
   <source>{label}. Versie van {day}.</source>
   <translation>{label}. Version of {day}.</translation>
  </message>
  <message>
   <source>{label}. Versie: niet vastgesteld.</source>
   <translation>{label}. Version: not established.</translation>
  </message>
  <message>
   <source>{label}: de maker bevestigde niet dat deze gemeente klopt.</source>
   <translation>{label}: the maker did not confirm that this gemeente is right.</translation>
  </message>
  <message>
   <source>{label}: de uitspraak is niet zeker onherroepelijk.</source>
   <translation>{label}: the judgment is not certainly final (onherroepelijk).</translation>
  </message>
  <message>
   <source>{label}: de uitspraak is niet zeker onherroepelijk. Leg uit waarom u deze zaak toch meeweegt.</source>
   <translation>{label}: the judgment is not certainly final (onherroepelijk). Explain why you count this case all the same.</translation>
  </message>
  <message>
   <source>{label}: u bevestigde niet dat deze gemeente klopt. Kies een andere gemeente, of leg uit waarom deze de brief toch krijgt.</source>
   <translation>{label}: you did not confirm that this gemeente is right. Choose another gemeente, or explain why this one gets the letter all the same.</translation>
  </message>
  <message>
   <source>{label}: {text}</source>
   <translation>{label}: {text}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>{naam} ({kenmerk})</source>
   <translation>{naam} ({kenmerk})</translation>
  </message>
  <message>
   <source>{naam} is bewaard.</source>
   <translation>{naam} is saved.</translation>
  </message>
  <message>
   <source>{naam} is uitgenodigd</source>
   <translation>{naam} has been invited</translation>
  </message>
  <message>
   <source>{naam} kan daarna niet meer inloggen en niets meer tekenen. Wat er al getekend is, blijft gelden. De kluis krijgt nieuwe sleutels; dat kan even duren. Dit kunt u niet terugdraaien: wel kunt u {naam} later opnieuw uitnodigen.</source>
   <translation>After that {naam} can no longer log in or sign anything. What was already signed stays valid. The vault gets new keys; that can take a while. You cannot undo this, but you can invite {naam} again later.</translation>
  </message>
  <message>
   <source>{naam} verwijderen?</source>
   <translation>Remove {naam}?</translation>
  </message>
  <message>
   <source>{naam}, {functie}</source>
   <translation>{naam}, {functie}</translation>
  </message>
  <message>
   <source>{naam}, {functie}. Rol: {rollen}.</source>
   <translation>{naam}, {functie}. Role: {rollen}.</translation>
  </message>
  <message>
   <source>{name}</source>
   <translation>{name}</translation>
  </message>
  <message>
   <source>{name} activeerde het eigen account.</source>
   <translation>{name} activated their own account.</translation>
  </message>
  <message>
   <source>{name} begon een nieuwe versie van een zaak.</source>
   <translation>{name} started a new version of a case.</translation>
  </message>
  <message>
   <source>{name} begon een zaak.</source>
   <translation>{name} started a case.</translation>
  </message>
  <message>
   <source>{name} bekeek een brief.</source>
   <translation>{name} viewed a letter.</translation>
  </message>
  <message>
   <source>{name} bekeek een zaak.</source>
   <translation>{name} viewed a case.</translation>
  </message>
  <message>
   <source>{name} bekeek het logboek.</source>
   <translation>{name} viewed the journal.</translation>
  </message>
  <message>
   <source>{name} bekeek het verstrekkingenregister.</source>
   <translation>{name} viewed the disclosure register.</translation>
  </message>
  <message>
   <source>{name} bevestigde als tweede oprichter de oprichting van de kluis.</source>
   <translation>{name} confirmed the founding of the vault as second founder.</translation>
  </message>
  <message>
   <source>{name} bevestigde dat er geen melding komt.</source>
   <translation>{name} confirmed that there will be no notification.</translation>
  </message>
  <message>
   <source>{name} bewaarde een zaak als bestand.</source>
   <translation>{name} saved a case as a file.</translation>
  </message>
  <message>
   <source>{name} bewaarde het certificaat van de inrichting als bestand.</source>
   <translation>{name} saved the certificate of the facility as a file.</translation>
  </message>
  <message>
   <source>{name} bewaarde het logboek als bestand.</source>
   <translation>{name} saved the journal as a file.</translation>
  </message>
  <message>
   <source>{name} bewaarde het verstrekkingenregister als bestand.</source>
   <translation>{name} saved the disclosure register as a file.</translation>
  </message>
  <message>
   <source>{name} bracht gegevens samen in een melding.</source>
   <translation>{name} combined data in a notification.</translation>
  </message>
  <message>
   <source>{name} controleerde de kluis.</source>
   <translation>{name} checked the vault.</translation>
  </message>
  <message>
   <source>{name} controleerde een pakket.</source>
   <translation>{name} checked a package.</translation>
  </message>
  <message>
   <source>{name} diende een zaak in.</source>
   <translation>{name} submitted a case.</translation>
  </message>
  <message>
   <source>{name} droeg een melding over.</source>
   <translation>{name} handed over a notification.</translation>
  </message>
  <message>
   <source>{name} drukte een brief af.</source>
   <translation>{name} printed a letter.</translation>
  </message>
  <message>
   <source>{name} gaf een collega andere rollen.</source>
   <translation>{name} gave a colleague other roles.</translation>
  </message>
  <message>
   <source>{name} gaf een zaak aan een ander.</source>
   <translation>{name} gave a case to someone else.</translation>
  </message>
  <message>
   <source>{name} haalde een ingediende zaak terug.</source>
   <translation>{name} took back a submitted case.</translation>
  </message>
  <message>
   <source>{name} haalde het scherm van het slot.</source>
   <translation>{name} unlocked the screen.</translation>
  </message>
  <message>
   <source>{name} had geen rol om dit te bezegelen. Gebruik deze zaak niet en bel uw beheerder.</source>
   <translation>{name} had no role to seal this. Do not use this case and call your administrator.</translation>
  </message>
  <message>
   <source>{name} hield een zaak aan.</source>
   <translation>{name} put a case on hold.</translation>
  </message>
  <message>
   <source>{name} hoort bij {gemeente} sinds {since}</source>
   <translation>{name} belongs to {gemeente} since {since}</translation>
  </message>
  <message>
   <source>{name} is een andere naam voor {gemeente}</source>
   <translation>{name} is another name for {gemeente}</translation>
  </message>
  <message>
   <source>{name} is niet bewaard. Kijk of er ruimte is en of u er mag schrijven, of kies een andere plaats.</source>
   <translation>{name} was not saved. Check that there is room and that you may write there, or choose another place.</translation>
  </message>
  <message>
   <source>{name} is niet goed weggeschreven. Gebruik een andere schijf of stick.</source>
   <translation>{name} was not written correctly. Use another disk or stick.</translation>
  </message>
  <message>
   <source>{name} is op {since} verdeeld; een deel hoort bij {gemeente}</source>
   <translation>{name} was divided on {since}; a part belongs to {gemeente}</translation>
  </message>
  <message>
   <source>{name} is weggehaald.</source>
   <translation>{name} has been taken away.</translation>
  </message>
  <message>
   <source>{name} kreeg nieuwe sleutels met de herstelsleutel.</source>
   <translation>{name} got new keys with the recovery key.</translation>
  </message>
  <message>
   <source>{name} las een antwoord van een gemeente in.</source>
   <translation>{name} imported a reply of a gemeente.</translation>
  </message>
  <message>
   <source>{name} las een zaak in uit een bestand.</source>
   <translation>{name} imported a case from a file.</translation>
  </message>
  <message>
   <source>{name} legde een antwoord van een gemeente vast.</source>
   <translation>{name} recorded a reply of a gemeente.</translation>
  </message>
  <message>
   <source>{name} legde een ontvangst vast.</source>
   <translation>{name} recorded a receipt.</translation>
  </message>
  <message>
   <source>{name} legde een signaal vast.</source>
   <translation>{name} recorded a signal.</translation>
  </message>
  <message>
   <source>{name} legde vast dat een certificaat van de inrichting niet meer geldt.</source>
   <translation>{name} recorded that a certificate of the facility is no longer valid.</translation>
  </message>
  <message>
   <source>{name} legde vast dat een gemeente de intrekking heeft ontvangen.</source>
   <translation>{name} recorded that a gemeente received the withdrawal.</translation>
  </message>
  <message>
   <source>{name} ligt in de gemeente {gemeente}</source>
   <translation>{name} lies in the gemeente {gemeente}</translation>
  </message>
  <message>
   <source>{name} logde in.</source>
   <translation>{name} logged in.</translation>
  </message>
  <message>
   <source>{name} maakte deze kluis.</source>
   <translation>{name} made this vault.</translation>
  </message>
  <message>
   <source>{name} maakte een code voor een eigen werkplek erbij.</source>
   <translation>{name} made a code for another workstation of their own.</translation>
  </message>
  <message>
   <source>{name} maakte een exemplaar van een melding.</source>
   <translation>{name} made an exemplar of a notification.</translation>
  </message>
  <message>
   <source>{name} maakte een nieuw certificaat van de inrichting klaar naast het oude.</source>
   <translation>{name} made a new certificate of the facility ready beside the old one.</translation>
  </message>
  <message>
   <source>{name} maakte een nieuwe activeringscode voor een collega.</source>
   <translation>{name} made a new activation code for a colleague.</translation>
  </message>
  <message>
   <source>{name} maakte het certificaat van de inrichting.</source>
   <translation>{name} made the certificate of the facility.</translation>
  </message>
  <message>
   <source>{name} nam een beslissing over een zaak.</source>
   <translation>{name} took a decision on a case.</translation>
  </message>
  <message>
   <source>{name} nam een certificaat van de inrichting over.</source>
   <translation>{name} took over a certificate of the facility.</translation>
  </message>
  <message>
   <source>{name} nam een melding over in een ander systeem.</source>
   <translation>{name} copied a notification into another system.</translation>
  </message>
  <message>
   <source>{name} nam een zaak weer op.</source>
   <translation>{name} took up a case again.</translation>
  </message>
  <message>
   <source>{name} nodigde een collega uit.</source>
   <translation>{name} invited a colleague.</translation>
  </message>
  <message>
   <source>{name} schreef of beantwoordde een opmerking.</source>
   <translation>{name} wrote or answered a remark.</translation>
  </message>
  <message>
   <source>{name} sloot de kluis.</source>
   <translation>{name} closed the vault.</translation>
  </message>
  <message>
   <source>{name} sloot een zaak.</source>
   <translation>{name} closed a case.</translation>
  </message>
  <message>
   <source>{name} stuurde een zaak terug.</source>
   <translation>{name} sent a case back.</translation>
  </message>
  <message>
   <source>{name} tekende een controlepunt in het logboek.</source>
   <translation>{name} signed a checkpoint in the journal.</translation>
  </message>
  <message>
   <source>{name} tekende voor de rollen van een collega.</source>
   <translation>{name} signed for the roles of a colleague.</translation>
  </message>
  <message>
   <source>{name} trok een account in.</source>
   <translation>{name} revoked an account.</translation>
  </message>
  <message>
   <source>{name} trok een melding in.</source>
   <translation>{name} withdrew a notification.</translation>
  </message>
  <message>
   <source>{name} veranderde de eigen wachtzin.</source>
   <translation>{name} changed their own passphrase.</translation>
  </message>
  <message>
   <source>{name} veranderde een instelling.</source>
   <translation>{name} changed a setting.</translation>
  </message>
  <message>
   <source>{name} veranderde een vaste lijst, zoals de gemeenten.</source>
   <translation>{name} changed a fixed list, such as the gemeenten.</translation>
  </message>
  <message>
   <source>{name} veranderde een zaak.</source>
   <translation>{name} changed a case.</translation>
  </message>
  <message>
   <source>{name} vernietigde een concept.</source>
   <translation>{name} destroyed a draft.</translation>
  </message>
  <message>
   <source>{name} vernietigde een zaak.</source>
   <translation>{name} destroyed a case.</translation>
  </message>
  <message>
   <source>{name} vernieuwde de sleutels van de kluis.</source>
   <translation>{name} renewed the keys of the vault.</translation>
  </message>
  <message>
   <source>{name} verving een melding.</source>
   <translation>{name} replaced a notification.</translation>
  </message>
  <message>
   <source>{name} verwijderde een eigen werkplek.</source>
   <translation>{name} removed a workstation of their own.</translation>
  </message>
  <message>
   <source>{name} verwijderde het certificaat van een gemeente.</source>
   <translation>{name} removed the certificate of a gemeente.</translation>
  </message>
  <message>
   <source>{name} voegde een eigen werkplek toe.</source>
   <translation>{name} added a workstation of their own.</translation>
  </message>
  <message>
   <source>{name} voegde het certificaat van een gemeente toe.</source>
   <translation>{name} added the certificate of a gemeente.</translation>
  </message>
  <message>
   <source>{name} was het eens met een zaak.</source>
   <translation>{name} agreed with a case.</translation>
  </message>
  <message>
   <source>{name} was het oneens met een zaak.</source>
   <translation>{name} disagreed with a case.</translation>
  </message>
  <message>
   <source>{name} wilde iets verstrekken; het programma weigerde.</source>
   <translation>{name} wanted to disclose something; the program refused.</translation>
  </message>
  <message>
   <source>{name} zette het scherm op slot, of het scherm ging vanzelf op slot.</source>
   <translation>{name} locked the screen, or the screen locked by itself.</translation>
  </message>
  <message>
   <source>{name} zocht in de zaken.</source>
   <translation>{name} searched the cases.</translation>
  </message>
  <message>
   <source>{name} – {where} – code {code}</source>
   <translation>{name} – {where} – code {code}</translation>
  </message>
  <message>
   <source>{name}: nog niet ingevuld</source>
   <translation>{name}: not filled in yet</translation>
  </message>
  <message>
   <source>{name}: {gemeente}, exemplaar {number}, {channel}, {form}</source>
   <translation>{name}: {gemeente}, exemplar {number}, {channel}, {form}</translation>
  </message>
  <message>
   <source>{number} gegevens gekozen</source>
   <translation>{number} items chosen</translation>
  </message>
  <message>
   <source>{number} gemeenten gevonden.</source>
   <translation>{number} gemeenten found.</translation>
  </message>
  <message>
   <source>{number}. {title}</source>
   <translation>{number}. {title}</translation>
  </message>
  <message>
   <source>{offence}: {final}</source>
   <translation>{offence}: {final}</translation>
  </message>
  <message>
   <source>{over} tekens meer dan {limit}. Dat mag. Korter leest beter in de brief.</source>
   <translation>{over} characters more than {limit}. That is allowed. Shorter is easier to read in the letter.</translation>
  </message>
  <message>
   <source>{province}, veiligheidsregio {region}</source>
   <translation>{province}, veiligheidsregio {region}</translation>
  </message>
  <message>
   <source>{question} (niet verplicht)</source>
   <translation>{question} (not required)</translation>
  </message>
  <message>
   <source>{question}, regel {number}</source>
   <translation>{question}, line {number}</translation>
  </message>
  <message>
   <source>{reason} Wat u typte staat nog op het scherm. Sluit het programma niet.</source>
   <translation>{reason} What you typed is still on the screen. Do not close the program.</translation>
  </message>
  <message>
   <source>{reference} v{version}, exemplaar {number}</source>
   <translation>{reference} v{version}, exemplar {number}</translation>
  </message>
  <message>
   <source>{reference}, versie {version}</source>
   <translation>{reference}, version {version}</translation>
  </message>
  <message>
   <source>{role} of {other}</source>
   <translation>{role} or {other}</translation>
  </message>
  <message>
   <source>{state}: {names}.</source>
   <translation>{state}: {names}.</translation>
  </message>
  <message>
   <source>{titel} – Meldpoort</source>
   <translation>{titel} – Meldpoort</translation>
  </message>
  <message>
   <source>{title}, hier bent u</source>
   <translation>{title}, you are here</translation>
  </message>
  <message>
   <source>{typed} (nog niet te lezen)</source>
   <translation>{typed} (cannot be read yet)</translation>
  </message>
  <message>
   <source>{waar}: {zin}</source>
   <translation>{waar}: {zin}</translation>
  </message>
  <message>
   <source>{wat} Meldpoort</source>
   <translation>{wat} Meldpoort</translation>
  </message>
  <message>
   <source>{weekday} {date}</source>
   <translation>{weekday} {date}</translation>
  </message>
  <message>
   <source>{why}</source>
   <translation>{why}</translation>
  </message>
  <message>
   <source>{wie}: aangehouden, opnieuw bekijken {wanneer}</source>
   <translation>{wie}: on hold, look again {wanneer}</translation>
  </message>
  <message>
   <source>{wie}: besloten, maar nog niet overhandigd, {wanneer}</source>
   <translation>{wie}: decided, but not handed over yet, {wanneer}</translation>
  </message>
  <message>
   <source>{wie}: ontvangst niet bevestigd, {wanneer}</source>
   <translation>{wie}: receipt not confirmed, {wanneer}</translation>
  </message>
  <message>
   <source>{wie}: vrijlating {wanneer}, nog geen beslissing</source>
   <translation>{wie}: release {wanneer}, no decision yet</translation>
  </message>
  <message>
   <source>‘{label}’: {problem}</source>
   <translation>‘{label}’: {problem}</translation>
  </message>
  <message>
   <source>− Was: {text}</source>
   <translation>− Was: {text}</translation>
  </message>
 </context>
</TS>
