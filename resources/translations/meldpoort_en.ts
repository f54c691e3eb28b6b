<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
 <context>
  <name>Meldpoort</name>
  <message>
   <source>&amp;Aanvaard</source>
   <translation>&amp;Accept</translation>
  </message>
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
   <source>&amp;Alarmen</source>
   <translation>&amp;Alarms</translation>
  </message>
  <message>
   <source>&amp;Antwoorden</source>
   <translation>&amp;Answer</translation>
  </message>
  <message>
   <source>&amp;Bestand kiezen om te vergelijken</source>
   <translation>Choose a &amp;file to compare with</translation>
  </message>
  <message>
   <source>&amp;Bestand openen</source>
   <translation>&amp;Open a file</translation>
  </message>
  <message>
   <source>&amp;Bewaarregels</source>
   <translation>&amp;Keeping rules</translation>
  </message>
  <message>
   <source>&amp;Bewaren en vernietigen</source>
   <translation>&amp;Keep and destroy</translation>
  </message>
  <message>
   <source>&amp;Binnengekomen en dossier</source>
   <translation>Inc&amp;oming and file</translation>
  </message>
  <message>
   <source>&amp;Certificaat van de inrichting</source>
   <translation>&amp;Certificate of the facility</translation>
  </message>
  <message>
   <source>&amp;Code van een brief controleren</source>
   <translation>&amp;Check the code of a letter</translation>
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
   <source>&amp;Help</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>&amp;Herstelsleutel</source>
   <translation>&amp;Recovery key</translation>
  </message>
  <message>
   <source>&amp;Inlezen</source>
   <translation>&amp;Read in</translation>
  </message>
  <message>
   <source>&amp;Inloggen</source>
   <translation>&amp;Log in</translation>
  </message>
  <message>
   <source>&amp;Inrichtingen die u vertrouwt</source>
   <translation>Inrichtingen (prisons) you &amp;trust</translation>
  </message>
  <message>
   <source>&amp;Instellingen</source>
   <translation>&amp;Settings</translation>
  </message>
  <message>
   <source>&amp;Ja, het geldt niet meer</source>
   <translation>&amp;Yes, it is no longer valid</translation>
  </message>
  <message>
   <source>&amp;Ja, nu gebruiken</source>
   <translation>&amp;Yes, use it now</translation>
  </message>
  <message>
   <source>&amp;Kopiëren</source>
   <translation>&amp;Copy</translation>
  </message>
  <message>
   <source>&amp;Laat het de inrichting weten</source>
   <translation>&amp;Tell the inrichting</translation>
  </message>
  <message>
   <source>&amp;Lezen: {kenmerk}, {moment}</source>
   <translation>&amp;Read: {kenmerk}, {moment}</translation>
  </message>
  <message>
   <source>&amp;Lezer noteren</source>
   <translation>&amp;Record a reader</translation>
  </message>
  <message>
   <source>&amp;Logboek</source>
   <translation>&amp;Journal</translation>
  </message>
  <message>
   <source>&amp;Maak een reservekopie</source>
   <translation>&amp;Make a backup</translation>
  </message>
  <message>
   <source>&amp;Mijn account</source>
   <translation>&amp;My account</translation>
  </message>
  <message>
   <source>&amp;Niets doen</source>
   <translation>Do &amp;nothing</translation>
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
   <source>&amp;Ontvangen meldingen</source>
   <translation>Notifications &amp;received</translation>
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
   <source>&amp;Programma</source>
   <translation>&amp;Program</translation>
  </message>
  <message>
   <source>&amp;Reisbestand maken</source>
   <translation>Make the t&amp;ravel file</translation>
  </message>
  <message>
   <source>&amp;Reservekopieën</source>
   <translation>&amp;Backups</translation>
  </message>
  <message>
   <source>&amp;Rollenlijst meenemen naar {naam}</source>
   <translation>Take the &amp;roster along to {naam}</translation>
  </message>
  <message>
   <source>&amp;Signaal noteren</source>
   <translation>&amp;Record a signal</translation>
  </message>
  <message>
   <source>&amp;Sluiten</source>
   <translation>&amp;Close</translation>
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
   <source>&amp;Terug naar de lijst</source>
   <translation>&amp;Back to the list</translation>
  </message>
  <message>
   <source>&amp;Terug naar de melding</source>
   <translation>&amp;Back to the notification</translation>
  </message>
  <message>
   <source>&amp;Terug naar de meldingen</source>
   <translation>&amp;Back to the notifications</translation>
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
   <source>&amp;Terughalen: {kenmerk}</source>
   <translation>&amp;Recall: {kenmerk}</translation>
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
   <source>&amp;Uitleg</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>&amp;Vergrendelen</source>
   <translation>&amp;Lock</translation>
  </message>
  <message>
   <source>&amp;Vernietig definitief</source>
   <translation>&amp;Destroy for good</translation>
  </message>
  <message>
   <source>&amp;Vernietigen</source>
   <translation>&amp;Destruction</translation>
  </message>
  <message>
   <source>&amp;Vernietiging melden</source>
   <translation>&amp;Report destruction</translation>
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
   <source>&amp;Wetteksten</source>
   <translation>&amp;Law texts</translation>
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
   <source>'Niets' en 'nog niet bekend' gaan niet samen met iets anders. Kies opnieuw.</source>
   <translation>'Nothing' and 'not known yet' do not go together with anything else. Choose again.</translation>
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
   <source>(als u het weet)</source>
   <translation>(if you know it)</translation>
  </message>
  <message>
   <source>(leeg)</source>
   <translation>(empty)</translation>
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
   <source>1 Signaal en persoon. 2 Reikwijdte. 3 Risico. 4 Wettelijke toets. 5 Gemeente. 6 Gegevens kiezen. 7 Betrokkene informeren. 8 Controleren en indienen.</source>
   <translation>1 Signal and person. 2 Scope. 3 Risk. 4 Legal test. 5 Gemeente. 6 Choosing data. 7 Informing the person concerned. 8 Check and submit.</translation>
  </message>
  <message>
   <source>1 dag te laat</source>
   <translation>1 day late</translation>
  </message>
  <message>
   <source>1 maand</source>
   <translation>1 month</translation>
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
   <source>10 jaar vanaf de dag dat de Minister het dossier kreeg</source>
   <translation>10 years from the day on which the Minister received the file</translation>
  </message>
  <message>
   <source>12 maanden na het einde van de tenuitvoerlegging</source>
   <translation>12 months after the end of the execution</translation>
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
   <source>20 of 30 jaar; bij een aantal zedenmisdrijven 80 jaar</source>
   <translation>20 or 30 years; 80 years for a number of sexual offences</translation>
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
   <source>5 jaar, daarna vernietigd</source>
   <translation>5 years, then destroyed</translation>
  </message>
  <message>
   <source>6 maanden na het einde van het verblijf in die inrichting</source>
   <translation>6 months after the end of the stay in that prison</translation>
  </message>
  <message>
   <source>64 tekens. Daarmee controleert u de code van een brief op papier.</source>
   <translation>64 characters. With it you check the code of a letter on paper.</translation>
  </message>
  <message>
   <source>64 tekens. Spaties tellen niet.</source>
   <translation>64 characters. Spaces do not count.</translation>
  </message>
  <message>
   <source>9 maanden; bij maatregelen daarna nog 5 jaar voor verantwoording</source>
   <translation>9 months; with measures another 5 years after that for accountability</translation>
  </message>
  <message>
   <source>ACUTE-2007</source>
   <translation>ACUTE-2007</translation>
  </message>
  <message>
   <source>AVG</source>
   <translation>AVG (GDPR)</translation>
  </message>
  <message>
   <source>AVG bij gebruik voor de openbare orde, met de voorwaarden van de Wpg</source>
   <translation>AVG (GDPR) when used for public order, with the conditions of the Wpg</translation>
  </message>
  <message>
   <source>AVG en Uitvoeringswet AVG</source>
   <translation>AVG (GDPR) and Uitvoeringswet AVG</translation>
  </message>
  <message>
   <source>AVG en Wgs</source>
   <translation>AVG (GDPR) and Wgs (act on data in partnerships)</translation>
  </message>
  <message>
   <source>Aan</source>
   <translation>To</translation>
  </message>
  <message>
   <source>Aan een nieuwe versie wordt al gewerkt, of de zaak is gesloten.</source>
   <translation>A new version is already being worked on, or the case is closed.</translation>
  </message>
  <message>
   <source>Aan het &amp;werk</source>
   <translation>Get to &amp;work</translation>
  </message>
  <message>
   <source>Aan ons gemeld op</source>
   <translation>Reported to us on</translation>
  </message>
  <message>
   <source>Aan wie</source>
   <translation>To whom</translation>
  </message>
  <message>
   <source>Aan wie (naam)</source>
   <translation>To whom (name)</translation>
  </message>
  <message>
   <source>Aan wie gaf u het wachtwoord?</source>
   <translation>To whom did you give the password?</translation>
  </message>
  <message>
   <source>Aan wie is het verteld? (functie)</source>
   <translation>Who was told? (position)</translation>
  </message>
  <message>
   <source>Aan wie vroeg u het?</source>
   <translation>Whom did you ask?</translation>
  </message>
  <message>
   <source>Aan wie: {function}</source>
   <translation>To whom: {function}</translation>
  </message>
  <message>
   <source>Aan wie?</source>
   <translation>To whom?</translation>
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
   <source>Aanhouden: u weet nog te weinig. U kiest een dag vóór de vrijlating waarop u opnieuw kijkt.</source>
   <translation>Hold: you know too little as yet. You choose a day before the release on which you look again.</translation>
  </message>
  <message>
   <source>Aantal alarmen: {aantal}</source>
   <translation>Number of alarms: {aantal}</translation>
  </message>
  <message>
   <source>Aanvaard deze oudere kopie</source>
   <translation>Accept this older copy</translation>
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
   <source>Account &amp;intrekken</source>
   <translation>&amp;Revoke account</translation>
  </message>
  <message>
   <source>Account activeren</source>
   <translation>Activate account</translation>
  </message>
  <message>
   <source>Account her&amp;stellen</source>
   <translation>&amp;Restore account</translation>
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
   <source>Achter de soort staat hoe zeker de tekst is: letterlijk gelezen, samengevat, of nog te controleren.</source>
   <translation>Behind the kind stands how sure the text is: read word for word, summarised, or still to be checked.</translation>
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
   <source>Adres op een beveiligd verzendplatform</source>
   <translation>Address on a secure sending platform</translation>
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
   <source>Afgehandeld door {who} op {when}: {note}</source>
   <translation>Dealt with by {who} on {when}: {note}</translation>
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
   <source>Afschermen</source>
   <translation>Restrict</translation>
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
   <source>Afzender</source>
   <translation>Sender</translation>
  </message>
  <message>
   <source>Alarm: dagen voor de vrijlating</source>
   <translation>Alarm: days before the release</translation>
  </message>
  <message>
   <source>Alarmen</source>
   <translation>Alarms</translation>
  </message>
  <message>
   <source>Alle</source>
   <translation>All</translation>
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
   <source>Alle groepen zijn gelijk</source>
   <translation>All groups are the same</translation>
  </message>
  <message>
   <source>Alle tekens zijn gelijk: leg vast</source>
   <translation>All characters are the same: record it</translation>
  </message>
  <message>
   <source>Alle teksten op papier</source>
   <translation>All texts on paper</translation>
  </message>
  <message>
   <source>Alle teksten staan bij Beheer, Wetteksten. Daar ziet u ook welke vragen een tekst gebruiken.</source>
   <translation>All texts are under Manage, Law texts. There you also see which questions use a text.</translation>
  </message>
  <message>
   <source>Alle verzoeken</source>
   <translation>All requests</translation>
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
   <source>Alleen als de zaak daarheen ging.</source>
   <translation>Only if the case went there.</translation>
  </message>
  <message>
   <source>Alleen als elke voorwaarde ja is, kunt u melden voorstellen. U schrijft bij elke voorwaarde waarom.</source>
   <translation>You can propose to notify only when every condition is yes. You write why at each condition.</translation>
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
   <source>Alleen als u de werkkopie daar bewaart.</source>
   <translation>Only if you keep the working copy there.</translation>
  </message>
  <message>
   <source>Alleen bij een regel die telt vanaf vrijlating of vertrek.</source>
   <translation>Only for a rule that counts from release or departure.</translation>
  </message>
  <message>
   <source>Alleen dan geldt de plicht om de directeur op de hoogte te stellen.</source>
   <translation>Only then does the duty to tell the directeur (governor) apply.</translation>
  </message>
  <message>
   <source>Alleen dan geldt het tweede lid van artikel 18b.</source>
   <translation>Only then the second paragraph of artikel 18b applies.</translation>
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
   <source>Alleen een beheerder kan een nieuwe maken.</source>
   <translation>Only an administrator can make a new one.</translation>
  </message>
  <message>
   <source>Alleen een maand of een jaar mag ook, zoals maart 1985.</source>
   <translation>Only a month or a year is allowed too, such as March 1985.</translation>
  </message>
  <message>
   <source>Alleen een versleuteld bestand mag op een stick: de versleutelde pdf of het pakket. Kies een andere vorm.</source>
   <translation>Only an encrypted file may go on a USB stick: the encrypted PDF or the package. Choose another form.</translation>
  </message>
  <message>
   <source>Alleen gegevens die u kreeg, kunnen een bron zijn.</source>
   <translation>Only data that you received can be a source.</translation>
  </message>
  <message>
   <source>Alleen het feit en de stand, niet de inhoud.</source>
   <translation>Only the fact and how it stands, not the content.</translation>
  </message>
  <message>
   <source>Alleen mondeling</source>
   <translation>Only orally</translation>
  </message>
  <message>
   <source>Alleen nodig als de inrichting er iets mee moet.</source>
   <translation>Only needed when the inrichting has to act on it.</translation>
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
   <source>Alleen om een afspraak te maken. Nooit om een melding te sturen.</source>
   <translation>Only to make an appointment. Never to send a notification.</translation>
  </message>
  <message>
   <source>Alleen ter informatie.</source>
   <translation>For information only.</translation>
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
   <source>Alleen wat de inrichting moet weten.</source>
   <translation>Only what the inrichting must know.</translation>
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
   <source>Alleen wat over dit risico gaat.</source>
   <translation>Only what is about this risk.</translation>
  </message>
  <message>
   <source>Alleen wat u voor deze zaak nodig hebt. Geen namen van anderen.</source>
   <translation>Only what you need for this case. No names of others.</translation>
  </message>
  <message>
   <source>Alleen wat wet is én letterlijk is gelezen, staat als wet in een brief.</source>
   <translation>Only what is law and was read word for word stands in a letter as law.</translation>
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
   <source>Alles in het bestand wordt eerst gecontroleerd: de zegels, de rollenlijst en wie het verstuurde. U ziet wat het is voordat er iets wordt bewaard.</source>
   <translation>Everything in the file is checked first: the seals, the roster and who sent it. You see what it is before anything is kept.</translation>
  </message>
  <message>
   <source>Alles in het penitentiair dossier gezet op</source>
   <translation>Everything put in the penitentiair dossier (prison file) on</translation>
  </message>
  <message>
   <source>Alles klopt</source>
   <translation>Everything is right</translation>
  </message>
  <message>
   <source>Alles klopt, maar deze melding is ingetrokken. Gebruik haar niet.</source>
   <translation>Everything holds, but this notification was withdrawn. Do not use it.</translation>
  </message>
  <message>
   <source>Alles klopt, maar deze melding is vervangen. Gebruik de nieuwere versie.</source>
   <translation>Everything holds, but this notification was replaced. Use the newer version.</translation>
  </message>
  <message>
   <source>Alles klopt. De melding is versleuteld bewaard in deze kluis.</source>
   <translation>Everything holds. The notification is kept encrypted in this vault.</translation>
  </message>
  <message>
   <source>Alles klopt. Deze melding had u al; er is niets veranderd.</source>
   <translation>Everything holds. You had this notification already; nothing has changed.</translation>
  </message>
  <message>
   <source>Alles klopt. Dit bericht had u al; er is niets veranderd.</source>
   <translation>Everything holds. You had this message already; nothing has changed.</translation>
  </message>
  <message>
   <source>Alles klopt. Lees wat de inrichting u vraagt.</source>
   <translation>Everything holds. Read what the inrichting asks of you.</translation>
  </message>
  <message>
   <source>Alles klopt: {aantal} controles, {mensen} zegels</source>
   <translation>Everything holds: {aantal} checks, {mensen} seals</translation>
  </message>
  <message>
   <source>Alles van deze zaak gaat weg uit de kluis: antwoorden, versies, brieven, berichten en zegels. De regel in het verstrekkingenregister en het logboek blijven. Dit is niet terug te draaien.</source>
   <translation>Everything of this case leaves the vault: answers, versions, letters, messages and seals. The line in the disclosure register and the journal stay. This cannot be undone.</translation>
  </message>
  <message>
   <source>Alles wat over de zaak is vastgelegd. Het nieuwste staat onderaan.</source>
   <translation>Everything that is recorded about the case. The newest is at the bottom.</translation>
  </message>
  <message>
   <source>Als niemand typt of klikt.</source>
   <translation>When nobody types or clicks.</translation>
  </message>
  <message>
   <source>Als nieuwe zaak &amp;beginnen</source>
   <translation>&amp;Begin as a new case</translation>
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
   <source>Andere dag dan de regel geeft: {reason}</source>
   <translation>Another day than the rule gives: {reason}</translation>
  </message>
  <message>
   <source>Andere gegevens</source>
   <translation>Other data</translation>
  </message>
  <message>
   <source>Andere grond</source>
   <translation>Other ground</translation>
  </message>
  <message>
   <source>Andere herkomst</source>
   <translation>Other origin</translation>
  </message>
  <message>
   <source>Andere inrichting toevoegen</source>
   <translation>Add another inrichting</translation>
  </message>
  <message>
   <source>Andere inrichtingen</source>
   <translation>Other inrichtingen (prison facilities)</translation>
  </message>
  <message>
   <source>Andere naam: {names}</source>
   <translation>Other name: {names}</translation>
  </message>
  <message>
   <source>Andere partijen stellen de directeur op de hoogte als zij op grond van artikel 18b gegevens uitwisselen.</source>
   <translation>Other parties tell the directeur (governor) when they exchange data on the ground of art. 18b.</translation>
  </message>
  <message>
   <source>Andere rollen geven</source>
   <translation>Give other roles</translation>
  </message>
  <message>
   <source>Andere stukken van de inrichting (inrichtingsdossier)</source>
   <translation>Other papers of the prison (inrichtingsdossier, facility file)</translation>
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
   <source>Andere weg: een andere regel past beter. U schrijft op welke, wie het oppakt en wanneer. Een risico mag niet blijven liggen.</source>
   <translation>Another way: another rule fits better. You write down which, who takes it up and when. A risk must not be left lying.</translation>
  </message>
  <message>
   <source>Andere wegen dan artikel 18b</source>
   <translation>Other ways than article 18b</translation>
  </message>
  <message>
   <source>Andere wetten</source>
   <translation>Other laws</translation>
  </message>
  <message>
   <source>Anderen op de afdeling lezen mee en zien waar het over gaat. {what} Geef het alleen mee als betrokkene dat wil en weet.</source>
   <translation>Others on the wing read along and see what it is about. {what} Only hand it over if the person wants it and knows this.</translation>
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
   <source>Antwoord</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>Antwoord &amp;maken</source>
   <translation>&amp;Make the reply</translation>
  </message>
  <message>
   <source>Antwoord bewaren</source>
   <translation>Save the reply</translation>
  </message>
  <message>
   <source>Antwoord noteren</source>
   <translation>Record a reply</translation>
  </message>
  <message>
   <source>Antwoord of intrekking om te bekijken</source>
   <translation>Reply or withdrawal to look at</translation>
  </message>
  <message>
   <source>Antwoord op onze vraag</source>
   <translation>Answer to our question</translation>
  </message>
  <message>
   <source>Antwoord uiterlijk</source>
   <translation>Answer at the latest</translation>
  </message>
  <message>
   <source>Antwoord uiterlijk {when}.</source>
   <translation>Answer at the latest {when}.</translation>
  </message>
  <message>
   <source>Antwoord van de gemeente</source>
   <translation>Reply of the gemeente</translation>
  </message>
  <message>
   <source>Antwoord van de maker: {answer}</source>
   <translation>Answer of the maker: {answer}</translation>
  </message>
  <message>
   <source>Antwoord van gemeente {gemeente} afgehandeld: {note}</source>
   <translation>Reply of gemeente {gemeente} dealt with: {note}</translation>
  </message>
  <message>
   <source>Antwoord van gemeente {gemeente} ingelezen: {kind}.</source>
   <translation>Reply of gemeente {gemeente} imported: {kind}.</translation>
  </message>
  <message>
   <source>Antwoord van gemeente {name}</source>
   <translation>Reply of gemeente {name}</translation>
  </message>
  <message>
   <source>Antwoord van gemeente {name} afhandelen</source>
   <translation>Deal with the reply of gemeente {name}</translation>
  </message>
  <message>
   <source>Antwoord vastleggen</source>
   <translation>Recording the answer</translation>
  </message>
  <message>
   <source>Antwoord verwacht op</source>
   <translation>Answer expected on</translation>
  </message>
  <message>
   <source>Antwoordbestand van de gemeente</source>
   <translation>Reply file of the gemeente</translation>
  </message>
  <message>
   <source>Antwoorden</source>
   <translation>Replies</translation>
  </message>
  <message>
   <source>Antwoorden (*.p7m)</source>
   <translation>Replies (*.p7m)</translation>
  </message>
  <message>
   <source>Antwoorden en &amp;tijdlijn</source>
   <translation>Replies and &amp;time line</translation>
  </message>
  <message>
   <source>Antwoorden en tijdlijn</source>
   <translation>Replies and time line</translation>
  </message>
  <message>
   <source>Antwoorden en tijdlijn: {name}</source>
   <translation>Replies and time line: {name}</translation>
  </message>
  <message>
   <source>Antwoorden en twee richtingen</source>
   <translation>Replies and two directions</translation>
  </message>
  <message>
   <source>Antwoorden kan alleen op papier.</source>
   <translation>You can reply on paper only.</translation>
  </message>
  <message>
   <source>Antwoorden kan alleen op papier: dit certificaat kan niet versleutelen.</source>
   <translation>You can reply on paper only: nothing can be encrypted for this certificate.</translation>
  </message>
  <message>
   <source>Antwoorden van de zaak</source>
   <translation>Answers of the case</translation>
  </message>
  <message>
   <source>Antwoordt de burgemeester zelf, of iemand met een mandaat?</source>
   <translation>Is it the mayor who answers, or somebody with a mandate?</translation>
  </message>
  <message>
   <source>Art. 18b lid 1 Pbw noemt de directeur.</source>
   <translation>Art. 18b(1) Pbw names the directeur.</translation>
  </message>
  <message>
   <source>Artikel 18b Pbw</source>
   <translation>Art. 18b Pbw</translation>
  </message>
  <message>
   <source>Artikel 18b gaat over gegevens die met het risico te maken hebben.</source>
   <translation>Art. 18b is about data that concern the risk.</translation>
  </message>
  <message>
   <source>Artikel 18b noemt de burgemeester, niet het college. Komt dit uit zorg, jeugd, schulden of een uitkering? Dan opent artikel 18b dat niet, zo lezen wij het. Overleg eerst.</source>
   <translation>Art. 18b names the burgemeester (mayor), not the college (municipal executive). Does this come from care, youth, debts or benefits? Then art. 18b does not open it, as we read it. Consult first.</translation>
  </message>
  <message>
   <source>Artikel 18b noemt de burgemeester.</source>
   <translation>Artikel 18b names the burgemeester.</translation>
  </message>
  <message>
   <source>Artikel 18b noemt de burgemeester. Of een ander mandaat kan hebben, is niet bevestigd. Vul in hoe het bij u is geregeld; uw antwoorden noemen het.</source>
   <translation>Article 18b names the burgemeester (mayor). Whether somebody else can have a mandate is not confirmed. Fill in how it is arranged with you; your replies name it.</translation>
  </message>
  <message>
   <source>Artikel 18b noemt de directeur. Of een ander gemachtigd mag zijn, is niet nagegaan. Hoe is dat bij u geregeld?</source>
   <translation>Article 18b names the directeur. Whether someone else may be authorised (gemachtigd) was not verified. How is that arranged with you?</translation>
  </message>
  <message>
   <source>Artikel 18b noemt deze partijen.</source>
   <translation>Art. 18b names these parties.</translation>
  </message>
  <message>
   <source>Artikel 18b noemt geen nummer.</source>
   <translation>Article 18b names no number.</translation>
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
   <source>Artikel 18b werkt twee kanten op.</source>
   <translation>Artikel 18b works both ways.</translation>
  </message>
  <message>
   <source>Artikel 51c Wjsg is er pas als geen andere weg past. Het heeft eigen voorwaarden en is een mogelijkheid, geen plicht.</source>
   <translation>Article 51c Wjsg is there only when no other way fits. It has conditions of its own and is a possibility, not a duty.</translation>
  </message>
  <message>
   <source>Artikel en naam van het feit</source>
   <translation>Article and name of the offence</translation>
  </message>
  <message>
   <source>Autoriteit Persoonsgegevens (AP)</source>
   <translation>Autoriteit Persoonsgegevens (AP, data protection authority)</translation>
  </message>
  <message>
   <source>B&amp;eheer</source>
   <translation>&amp;Manage</translation>
  </message>
  <message>
   <source>BIJ</source>
   <translation>BIJ</translation>
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
   <source>BIJ is een bericht van de Minister bij terugkeer na een onherroepelijke veroordeling voor bepaalde feiten.</source>
   <translation>BIJ is a message of the Minister when somebody returns after a final conviction for certain offences.</translation>
  </message>
  <message>
   <source>BIJ of 18a is genoeg</source>
   <translation>BIJ or 18a is enough</translation>
  </message>
  <message>
   <source>BRP</source>
   <translation>BRP (population register)</translation>
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
   <source>Beantwoord de vraag</source>
   <translation>Answer the question</translation>
  </message>
  <message>
   <source>Beantwoord de vraag naar een datalek</source>
   <translation>Answer the question about a data breach</translation>
  </message>
  <message>
   <source>Beantwoord de vraag naar een datalek: {name}</source>
   <translation>Answer the question about a data breach: {name}</translation>
  </message>
  <message>
   <source>Beantwoord de vraag nu</source>
   <translation>Answer the question now</translation>
  </message>
  <message>
   <source>Beantwoord de vraag ‘{label}’.</source>
   <translation>Answer the question ‘{label}’.</translation>
  </message>
  <message>
   <source>Beantwoord door</source>
   <translation>Answered by</translation>
  </message>
  <message>
   <source>Beantwoord op</source>
   <translation>Answered on</translation>
  </message>
  <message>
   <source>Beeld (*.png *.jpg *.jpeg *.pdf *.svg)</source>
   <translation>Picture (*.png *.jpg *.jpeg *.pdf *.svg)</translation>
  </message>
  <message>
   <source>Beeldbellen met iemand die u kent</source>
   <translation>Video call with someone you know</translation>
  </message>
  <message>
   <source>Begeleidt en houdt toezicht. Een van de partijen van artikel 18b.</source>
   <translation>Guides and supervises. One of the parties of article 18b.</translation>
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
   <source>Begin van de rollenlijst</source>
   <translation>Beginning of the roster</translation>
  </message>
  <message>
   <source>Begin van de rollenlijst: {groepen}, in woorden {woorden}.</source>
   <translation>Beginning of the roster: {groepen}, in words {woorden}.</translation>
  </message>
  <message>
   <source>Begonnen met een nieuwe versie.</source>
   <translation>Started a new version.</translation>
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
   <source>Bekeken door {who} op {when}.</source>
   <translation>Looked at by {who} on {when}.</translation>
  </message>
  <message>
   <source>Bekenden</source>
   <translation>Acquaintances</translation>
  </message>
  <message>
   <source>Bekijk</source>
   <translation>View</translation>
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
   <source>Bekijk het datalek van {moment}</source>
   <translation>View the data breach of {moment}</translation>
  </message>
  <message>
   <source>Bekijk of druk af</source>
   <translation>View or print</translation>
  </message>
  <message>
   <source>Bekijk {title}, {day}</source>
   <translation>View {title}, {day}</translation>
  </message>
  <message>
   <source>Bel de inrichting op een nummer dat u al had. Lees om de beurt een groep van vier tekens voor. Verschilt er een teken? Stop dan.</source>
   <translation>Call the inrichting on a number you already had. Take turns reading a group of four characters aloud. Does one character differ? Then stop.</translation>
  </message>
  <message>
   <source>Bel de politie, of 112. Wacht niet op dit programma en niet op een beoordeling.</source>
   <translation>Call the police, or 112. Do not wait for this program or for a review.</translation>
  </message>
  <message>
   <source>Bel iemand van wie u zeker weet wie het is, via een nummer dat u al kende. Lees de tekens hardop voor. De ander kijkt mee op het eigen scherm. Klopt er één teken niet? Leg dan niets vast en gebruik de versleutelde pdf.</source>
   <translation>Call someone of whom you are sure who it is, on a number that you already knew. Read the characters aloud. The other person follows on their own screen. Is one character wrong? Then record nothing and use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Bel op een nummer dat u al kende. Typ wat de ander van zijn eigen blad voorleest.</source>
   <translation>Call a number that you already knew. Type what the other reads out from their own sheet.</translation>
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
   <source>Beleidsregel verstrekking tenuitvoerleggingsgegevens</source>
   <translation>Policy rule on providing execution data (Beleidsregel verstrekking tenuitvoerleggingsgegevens)</translation>
  </message>
  <message>
   <source>Bellen: {wie}, {telefoon}.</source>
   <translation>Call: {wie}, {telefoon}.</translation>
  </message>
  <message>
   <source>Beoordeeld onder dezelfde wetteksten als nu gelden.</source>
   <translation>Assessed under the same law texts as hold now.</translation>
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
   <source>Bereikbaar op</source>
   <translation>Can be reached at</translation>
  </message>
  <message>
   <source>Bereikbaar tot</source>
   <translation>Can be reached until</translation>
  </message>
  <message>
   <source>Bericht</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Bericht aan de burgemeester bij terugkeer na een onherroepelijke veroordeling voor bepaalde feiten.</source>
   <translation>Message to the burgemeester about a return after a final (onherroepelijk) conviction for certain offences.</translation>
  </message>
  <message>
   <source>Bericht aan gemeente {name}</source>
   <translation>Notice to gemeente {name}</translation>
  </message>
  <message>
   <source>Bericht dat melding {name} aan gemeente {gemeente} is vervangen.</source>
   <translation>Notice that notification {name} to gemeente {gemeente} has been replaced.</translation>
  </message>
  <message>
   <source>Bericht dat melding {name} aan gemeente {gemeente} is vervangen. {kind}: {reason} Gevraagd: {ask}.</source>
   <translation>Notice that notification {name} to gemeente {gemeente} has been replaced. {kind}: {reason} Asked: {ask}.</translation>
  </message>
  <message>
   <source>Bericht over melding {name} gegeven aan {who} ({function}) van gemeente {gemeente}. Vorm: {form}. Weg: {channel}.</source>
   <translation>Notice about notification {name} given to {who} ({function}) of gemeente {gemeente}. Form: {form}. Channel: {channel}.</translation>
  </message>
  <message>
   <source>Bericht van intrekking</source>
   <translation>Notice of withdrawal</translation>
  </message>
  <message>
   <source>Bericht van vervanging</source>
   <translation>Notice of replacement</translation>
  </message>
  <message>
   <source>Bericht {name}</source>
   <translation>Notice {name}</translation>
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
   <source>Beslist</source>
   <translation>Decided</translation>
  </message>
  <message>
   <source>Beslist door {name}, {function}, {at}.</source>
   <translation>Decided by {name}, {function}, {at}.</translation>
  </message>
  <message>
   <source>Beslist of er gemeld wordt: de directeur of wie daartoe gemachtigd is.</source>
   <translation>Decides whether to notify: the directeur or a person authorised to do so (gemachtigd).</translation>
  </message>
  <message>
   <source>Beslist om versie {version} niet te melden.</source>
   <translation>Decided not to notify version {version}.</translation>
  </message>
  <message>
   <source>Beslist om versie {version} te melden.</source>
   <translation>Decided to notify version {version}.</translation>
  </message>
  <message>
   <source>Beslist, niet overhandigd</source>
   <translation>Decided, not handed over</translation>
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
   <source>Besluit justitiële en strafvorderlijke gegevens (Bjsg)</source>
   <translation>Besluit justitiële en strafvorderlijke gegevens (Bjsg)</translation>
  </message>
  <message>
   <source>Bespreek het met de functionaris gegevensbescherming. De tijd telt vanaf het moment dat u het ontdekte.</source>
   <translation>Discuss it with the data protection officer. The time counts from the moment you discovered it.</translation>
  </message>
  <message>
   <source>Besproken in het MDO</source>
   <translation>Discussed in the MDO</translation>
  </message>
  <message>
   <source>Besproken met de FG op</source>
   <translation>Discussed with the FG (data protection officer) on</translation>
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
   <source>Bestand &amp;openen</source>
   <translation>&amp;Open a file</translation>
  </message>
  <message>
   <source>Bestand bewaren</source>
   <translation>Save the file</translation>
  </message>
  <message>
   <source>Bestand bewaren: antwoord {nummer}</source>
   <translation>Save the file: reply {nummer}</translation>
  </message>
  <message>
   <source>Bestand controleren</source>
   <translation>Checking the file</translation>
  </message>
  <message>
   <source>Bestand openen</source>
   <translation>Open a file</translation>
  </message>
  <message>
   <source>Bestand uit een andere kluis</source>
   <translation>File from another vault</translation>
  </message>
  <message>
   <source>Bestand van een andere &amp;inrichting kiezen</source>
   <translation>Choose a file of another &amp;inrichting</translation>
  </message>
  <message>
   <source>Bestand: {name}</source>
   <translation>File: {name}</translation>
  </message>
  <message>
   <source>Bestanden</source>
   <translation>Files</translation>
  </message>
  <message>
   <source>Bestanden (*.p7m)</source>
   <translation>Files (*.p7m)</translation>
  </message>
  <message>
   <source>Bestanden op een USB-stick die nog niet gewist zijn: {count}</source>
   <translation>Files on a USB stick that were not wiped yet: {count}</translation>
  </message>
  <message>
   <source>Bestuurlijke informatie justitiabelen: de Minister bericht een burgemeester dat iemand terugkeert na een veroordeling voor bepaalde feiten. Een andere weg dan artikel 18b.</source>
   <translation>Bestuurlijke informatie justitiabelen: the Minister tells a burgemeester that somebody returns after a conviction for certain offences. Another way than article 18b.</translation>
  </message>
  <message>
   <source>Bestuurlijke maatregel</source>
   <translation>Administrative measure</translation>
  </message>
  <message>
   <source>Betrokkene</source>
   <translation>The person concerned</translation>
  </message>
  <message>
   <source>Betrokkene en de toezichthouder moeten het kunnen volgen.</source>
   <translation>The person and the supervisory authority must be able to follow it.</translation>
  </message>
  <message>
   <source>Betrokkene in&amp;formeren</source>
   <translation>In&amp;forming the person</translation>
  </message>
  <message>
   <source>Betrokkene informeren</source>
   <translation>Informing the person concerned</translation>
  </message>
  <message>
   <source>Betrokkene informeren: {name}</source>
   <translation>Informing the person: {name}</translation>
  </message>
  <message>
   <source>Betrokkene ingelicht</source>
   <translation>Person concerned informed</translation>
  </message>
  <message>
   <source>Betrokkene ingelicht op</source>
   <translation>Person informed on</translation>
  </message>
  <message>
   <source>Betrokkene is geïnformeerd.</source>
   <translation>The person concerned was informed.</translation>
  </message>
  <message>
   <source>Betrokkene is overleden.</source>
   <translation>The person has died.</translation>
  </message>
  <message>
   <source>Betrokkene is overleden. U vraagt om vernietigen; het is geen plicht.</source>
   <translation>The person concerned has died. You ask for destruction; it is no duty.</translation>
  </message>
  <message>
   <source>Betrokkene kan ook vragen om te verbeteren, en kan klagen bij de Autoriteit Persoonsgegevens.</source>
   <translation>The person concerned can also ask to correct, and can complain to the Autoriteit Persoonsgegevens.</translation>
  </message>
  <message>
   <source>Betrokkene kan vragen welke gegevens er zijn en aan wie zij zijn gegeven. Voor de inrichting is de termijn vier weken. Over de inhoud komt er niets op papier, zo lezen wij het: de gegevens worden getoond of verteld.</source>
   <translation>The person concerned can ask which data there are and to whom they were given. For the facility the term is four weeks. Nothing about the content is put on paper, as we read it: the data are shown or told.</translation>
  </message>
  <message>
   <source>Betrokkene moet het begrijpen.</source>
   <translation>The person concerned must understand it.</translation>
  </message>
  <message>
   <source>Betrokkene moet nog worden verteld van de melding</source>
   <translation>The person must still be told of the notification</translation>
  </message>
  <message>
   <source>Betrokkene niet ingelicht, want</source>
   <translation>Person not informed, because</translation>
  </message>
  <message>
   <source>Betrokkene weet het nog niet: {status}.</source>
   <translation>The person concerned does not know yet: {status}.</translation>
  </message>
  <message>
   <source>Betrokkene wordt nu niet ingelicht. Leg eerst vast dat het is verteld of wordt verteld.</source>
   <translation>The person is not informed for now. First record that it was or will be told.</translation>
  </message>
  <message>
   <source>Betrokkene zelf</source>
   <translation>The person</translation>
  </message>
  <message>
   <source>Beveiligd verzendplatform</source>
   <translation>Secure mail service</translation>
  </message>
  <message>
   <source>Beveiligd verzendplatform of bestand</source>
   <translation>Secure platform or file</translation>
  </message>
  <message>
   <source>Bevestig dit vóór {dag}.</source>
   <translation>Confirm this before {dag}.</translation>
  </message>
  <message>
   <source>Bevestig en bezegel</source>
   <translation>Confirm and seal</translation>
  </message>
  <message>
   <source>Bevestigd dat versie {version} niet wordt gemeld.</source>
   <translation>Confirmed that version {version} will not be notified.</translation>
  </message>
  <message>
   <source>Bevestigd door een ander</source>
   <translation>Confirmed by someone else</translation>
  </message>
  <message>
   <source>Bevestigd door {namen}. Nog nodig: een ander, als beheerder, teamleider of beslisser.</source>
   <translation>Confirmed by {namen}. Still needed: somebody else, as administrator, team lead or decider.</translation>
  </message>
  <message>
   <source>Bevestigd door {namen}. Nog nodig: een beheerder.</source>
   <translation>Confirmed by {namen}. Still needed: an administrator.</translation>
  </message>
  <message>
   <source>Bevestigd door {namen}. Nog nodig: een teamleider of beslisser.</source>
   <translation>Confirmed by {namen}. Still needed: a team lead or decider.</translation>
  </message>
  <message>
   <source>Bevestigd op {day} door {who}.</source>
   <translation>Confirmed on {day} by {who}.</translation>
  </message>
  <message>
   <source>Bevestigd. Telt vanaf die dag.</source>
   <translation>Confirmed. Counts from that day on.</translation>
  </message>
  <message>
   <source>Bevestigen</source>
   <translation>Confirm</translation>
  </message>
  <message>
   <source>Bevestiging verwacht vóór</source>
   <translation>Confirmation expected before</translation>
  </message>
  <message>
   <source>Bewaar</source>
   <translation>Keep</translation>
  </message>
  <message>
   <source>Bewaar de andere dag</source>
   <translation>Keep the other day</translation>
  </message>
  <message>
   <source>Bewaar deze stand buiten de kluis, bijvoorbeeld op papier. Bij een later onderzoek ziet u dan of er regels zijn weggehaald.</source>
   <translation>Keep this state outside the vault, for example on paper. A later inspection then shows you whether lines were taken away.</translation>
  </message>
  <message>
   <source>Bewaar het antwoord</source>
   <translation>Save the reply</translation>
  </message>
  <message>
   <source>Bewaar het bestand</source>
   <translation>Save the file</translation>
  </message>
  <message>
   <source>Bewaar het bestand {naam} op een stick of geef het via een beveiligd verzendplatform. Stuur het nooit met gewone e-mail. Noteer daarna hieronder hoe u het gaf.</source>
   <translation>Save the file {naam} on a stick or give it through a secure sending platform. Never send it by plain e-mail. Then note below how you gave it.</translation>
  </message>
  <message>
   <source>Bewaar het contact</source>
   <translation>Save the contact</translation>
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
   <source>Bewaard.</source>
   <translation>Saved.</translation>
  </message>
  <message>
   <source>Bewaarde kopieën</source>
   <translation>Kept copies</translation>
  </message>
  <message>
   <source>Bewaarregels</source>
   <translation>Keeping rules</translation>
  </message>
  <message>
   <source>Bewaartermijn voorbij</source>
   <translation>Past its term of keeping</translation>
  </message>
  <message>
   <source>Bewaren</source>
   <translation>Keeping</translation>
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
   <source>Bewaren bij de gemeente: de gemeente bepaalt dit zelf; wij vonden geen termijn.</source>
   <translation>Keeping at the gemeente: the gemeente decides this itself; we found no term.</translation>
  </message>
  <message>
   <source>Bewaren en verantwoorden</source>
   <translation>Keeping and accounting for it</translation>
  </message>
  <message>
   <source>Bewaren en vernietigen</source>
   <translation>Keeping and destroying</translation>
  </message>
  <message>
   <source>Bewaren en vernietigen: {nummer}</source>
   <translation>Keep and destroy: {nummer}</translation>
  </message>
  <message>
   <source>Bewaren tot</source>
   <translation>Keep until</translation>
  </message>
  <message>
   <source>Bewaren tot {dag}</source>
   <translation>Keep until {dag}</translation>
  </message>
  <message>
   <source>Bewaren van {what}</source>
   <translation>Keeping of {what}</translation>
  </message>
  <message>
   <source>Bewaren: nog niet bepaald</source>
   <translation>Keeping: not decided yet</translation>
  </message>
  <message>
   <source>Bewaren: {term} Regels: {rules}.</source>
   <translation>Keep: {term} Rules: {rules}.</translation>
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
   <source>Bezig met de reservekopie.</source>
   <translation>Making the backup.</translation>
  </message>
  <message>
   <source>Bezig met terugzetten.</source>
   <translation>Putting it back.</translation>
  </message>
  <message>
   <source>Bezig met vernietigen. Sluit Meldpoort niet af.</source>
   <translation>Destroying. Do not quit Meldpoort.</translation>
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
   <source>Bij Beheer, Wetteksten staan alle teksten waar het programma op steunt. Iedereen mag ze lezen.</source>
   <translation>Under Manage, Law texts are all texts that the program leans on. Everybody may read them.</translation>
  </message>
  <message>
   <source>Bij de gemeente geldt de AVG, met een eigen termijn.</source>
   <translation>At the gemeente the AVG (GDPR) applies, with a period of its own.</translation>
  </message>
  <message>
   <source>Bij de gemeente: {data}</source>
   <translation>At the gemeente (municipality): {data}</translation>
  </message>
  <message>
   <source>Bij de inrichting: {data}</source>
   <translation>At the prison: {data}</translation>
  </message>
  <message>
   <source>Bij de opmerking over {label} staat ‘Aangepast’, maar daar is niets veranderd. Pas het aan, of schrijf waarom niet.</source>
   <translation>The remark about {label} is answered ‘Changed’, but nothing changed there. Change it, or write why not.</translation>
  </message>
  <message>
   <source>Bij de tekst {id} is checked geen datum. Schrijf hem als {example}.</source>
   <translation>At the text {id}, checked is no date. Write it like {example}.</translation>
  </message>
  <message>
   <source>Bij de tekst {id} is kind veranderd. Dat kan niet: de vragen hangen ervan af.</source>
   <translation>At the text {id}, kind was changed. That is not possible: the questions depend on it.</translation>
  </message>
  <message>
   <source>Bij de tekst {id} is version geen datum. Schrijf een datum, of “{not_known}”.</source>
   <translation>At the text {id}, version is no date. Write a date, or “{not_known}”.</translation>
  </message>
  <message>
   <source>Bij de tekst {id} is {key} geen tekst.</source>
   <translation>At the text {id}, {key} is no text.</translation>
  </message>
  <message>
   <source>Bij de tekst {id} is {key} leeg. Vul dat in.</source>
   <translation>At the text {id}, {key} is empty. Fill it in.</translation>
  </message>
  <message>
   <source>Bij de tekst {id} kan kind of evidence niet. Kies kind uit {kinds} en evidence uit {evidence}.</source>
   <translation>At the text {id}, kind or evidence is not possible. Choose kind from {kinds} and evidence from {evidence}.</translation>
  </message>
  <message>
   <source>Bij de tekst {id} ligt checked in de toekomst. Vul de dag in waarop u hem las.</source>
   <translation>At the text {id}, checked lies in the future. Fill in the day on which you read it.</translation>
  </message>
  <message>
   <source>Bij de tekst {id} ontbreekt de versiedatum. Zet evidence dan op unconfirmed.</source>
   <translation>At the text {id} the version date is missing. Then set evidence to unconfirmed.</translation>
  </message>
  <message>
   <source>Bij de tekst {id} ontbreekt: {keys}. Vul dat aan.</source>
   <translation>At the text {id} is missing: {keys}. Add it.</translation>
  </message>
  <message>
   <source>Bij de tekst {id} staat iets dat het programma niet kent: {keys}. Haal dat weg.</source>
   <translation>At the text {id} stands something that the program does not know: {keys}. Take it away.</translation>
  </message>
  <message>
   <source>Bij deze vingerafdruk staat een vergelijking die niemand in Meldpoort deed. Gebruik dit certificaat niet en bel uw beheerder.</source>
   <translation>With this fingerprint there is a comparison that nobody made in Meldpoort. Do not use this certificate and call your administrator.</translation>
  </message>
  <message>
   <source>Bij deze vorm hoort geen wachtwoord. Laat die velden leeg.</source>
   <translation>This form has no password. Leave those fields empty.</translation>
  </message>
  <message>
   <source>Bij dit bericht zit geen brief.</source>
   <translation>There is no letter with this message.</translation>
  </message>
  <message>
   <source>Bij een hoog risico hoort betrokkene het ook.</source>
   <translation>When the risk is high, the person is told as well.</translation>
  </message>
  <message>
   <source>Bij elk feit staat in de brief of de uitspraak onherroepelijk is. Is zij dat niet, of was het een vrijspraak of sepot, dan vraagt het feit een eigen reden.</source>
   <translation>The letter says with each offence whether the judgment is final (onherroepelijk). If it is not, or if it was an acquittal (vrijspraak) or a dismissal (sepot), the offence needs its own reason.</translation>
  </message>
  <message>
   <source>Bij elke vraag staat waar zij vandaan komt. § is de wet. ¶ is een beleidsregel. » is de handreiking. ≈ is een regel van een andere grondslag, als voorbeeld. ● is een eigen keuze van dit programma; daar hoort geen artikel bij.</source>
   <translation>At each question you see where it comes from. § is the law. ¶ is a policy rule (beleidsregel). » is the handreiking. ≈ is a rule of another ground, as an example. ● is this program's own choice; no article belongs to it.</translation>
  </message>
  <message>
   <source>Bij forensische zorg, zorgmachtiging, huiselijk geweld en radicalisering gelden eigen wetten. Een deel daarvan is voor dit programma niet uitgezocht. Dat staat er dan bij.</source>
   <translation>Forensic care, care orders, domestic violence and radicalisation have laws of their own. Part of these was not researched for this program. It says so then.</translation>
  </message>
  <message>
   <source>Bij het indienen</source>
   <translation>When submitting</translation>
  </message>
  <message>
   <source>Bij het sluiten is geen bewaarregel gekozen. Vraag uw beheerder.</source>
   <translation>No keeping rule was chosen at closing. Ask your administrator.</translation>
  </message>
  <message>
   <source>Bij post: aan wie u het hebt gestuurd.</source>
   <translation>By post: to whom you sent it.</translation>
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
   <source>Bij wie kwamen de gegevens terecht? (gemeente, functie)</source>
   <translation>With whom did the data end up? (gemeente, position)</translation>
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
   <source>Bij ‘{label}’ is nog niets ingevuld. Voeg er minstens één toe.</source>
   <translation>Nothing is filled in at ‘{label}’ yet. Add at least one.</translation>
  </message>
  <message>
   <source>Bij ‘{label}’ koos u ‘{answer}’, maar u stelt voor te melden. Maak de twee antwoorden gelijk.</source>
   <translation>At ‘{label}’ you chose ‘{answer}’, but you propose to notify. Make the two answers agree.</translation>
  </message>
  <message>
   <source>Bijgewerkt op {tijd}: 1 tekst gewijzigd. Bevestigd door {namen}.</source>
   <translation>Updated on {tijd}: 1 text changed. Confirmed by {namen}.</translation>
  </message>
  <message>
   <source>Bijgewerkt op {tijd}: {aantal} teksten gewijzigd. Bevestigd door {namen}.</source>
   <translation>Updated on {tijd}: {aantal} texts changed. Confirmed by {namen}.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld 3-1-2027 of 3 januari 2027.</source>
   <translation>For example 3-1-2027 or 3 January 2027.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld 31-12-2026.</source>
   <translation>For example 31-12-2026.</translation>
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
   <source>Bijvoorbeeld MP-2026-x7k3q.</source>
   <translation>For example MP-2026-x7k3q.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld aan betrokkene zelf, of aan de advocaat.</source>
   <translation>For example the person, or the lawyer.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld de selectielijst met het nummer.</source>
   <translation>For example the selectielijst (records schedule) with its number.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld een psycholoog. Een casemanager beoordeelt een risico niet alleen.</source>
   <translation>For example a psychologist. A casemanager does not judge a risk alone.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld gegevens van het OM.</source>
   <translation>For example data of the OM (public prosecution).</translation>
  </message>
  <message>
   <source>Bijvoorbeeld omdat de gegevens kloppen. Leg het hieronder uit.</source>
   <translation>For example because the data are correct. Explain it below.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: adviseur openbare orde en veiligheid.</source>
   <translation>For example: adviser on public order and safety.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: een besluit of de selectielijst.</source>
   <translation>For example: a decision or the selectielijst (official list of retention terms).</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: kamer teamleider.</source>
   <translation>For example: team lead's room.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: melding ingetrokken, ontvanger gebeld, bestand vernietigd.</source>
   <translation>For example: notification withdrawn, recipient called, file destroyed.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: op werkdagen van 9.00 tot 17.00 uur.</source>
   <translation>For example: on working days from 9.00 to 17.00.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: stick versnipperd, map gewist.</source>
   <translation>For example: stick shredded, folder wiped.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: team Openbare orde en veiligheid.</source>
   <translation>For example: team Public order and safety.</translation>
  </message>
  <message>
   <source>Bijvoorbeeld: voorbereiden overleg in de driehoek. Het komt bij wie het las.</source>
   <translation>For example: preparing the meeting of the driehoek (mayor, prosecutor and police). It stands with who read it.</translation>
  </message>
  <message>
   <source>Binnen DJI of naar de reclassering (art. 40 Pm)</source>
   <translation>Within DJI or to the reclassering (art. 40 Pm)</translation>
  </message>
  <message>
   <source>Binnen de handreiking</source>
   <translation>Within the handreiking</translation>
  </message>
  <message>
   <source>Binnen de handreiking: er volgt geen kader met voorwaarden. U gaat verder met stap 3.</source>
   <translation>Within the handreiking: no framework with conditions follows. You go on with step 3.</translation>
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
   <source>Binnengekomen en dossier</source>
   <translation>Incoming and file</translation>
  </message>
  <message>
   <source>Binnengekomen op</source>
   <translation>Received on</translation>
  </message>
  <message>
   <source>Binnengekomen op {day}.</source>
   <translation>Received on {day}.</translation>
  </message>
  <message>
   <source>Binnengekomen op {day}. {what}: {when}</source>
   <translation>Received on {day}. {what}: {when}</translation>
  </message>
  <message>
   <source>Binnenkort</source>
   <translation>Soon</translation>
  </message>
  <message>
   <source>Binnenkort te vernietigen: {straks}</source>
   <translation>To destroy soon: {straks}</translation>
  </message>
  <message>
   <source>Biometrische of genetische gegevens, ras, geloof, politieke overtuiging en seksuele gerichtheid, tenzij dat voor het risico onvermijdelijk is.</source>
   <translation>Biometric or genetic data, race, religion, political opinion and sexual orientation, unless that is unavoidable for the risk.</translation>
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
   <source>Blijft een ontvangst uit? Dan gaat het alarm aan.</source>
   <translation>Does a receipt not come? Then the alarm goes on.</translation>
  </message>
  <message>
   <source>Brie&amp;fhoofd kiezen</source>
   <translation>Choose letter&amp;head</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Brief aan de burgemeester</source>
   <translation>Letter to the burgemeester</translation>
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
   <source>Brief af&amp;drukken</source>
   <translation>&amp;Print the letter</translation>
  </message>
  <message>
   <source>Brief bij dit bericht</source>
   <translation>Letter with this message</translation>
  </message>
  <message>
   <source>Brief bij het bericht</source>
   <translation>Letter with the message</translation>
  </message>
  <message>
   <source>Brief en gegevens zijn onveranderd.</source>
   <translation>Letter and data are unchanged.</translation>
  </message>
  <message>
   <source>Brief of papieren antwoordblad</source>
   <translation>Letter or paper reply page</translation>
  </message>
  <message>
   <source>Brief of stuk op papier</source>
   <translation>Letter or document on paper</translation>
  </message>
  <message>
   <source>Brief op papier</source>
   <translation>Letter on paper</translation>
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
   <source>Bronnen, feiten en oordelen</source>
   <translation>Sources, facts and judgements</translation>
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
   <source>Buiten de handreiking, wel 18b beoordelen: er is bijvoorbeeld toezicht, maar de wet kan toch passen. U schrijft op met wie u overlegde.</source>
   <translation>Outside the handreiking, but assess 18b: there is supervision, for example, but the law may still fit. You write down whom you consulted.</translation>
  </message>
  <message>
   <source>Buiten dit programma.</source>
   <translation>Outside this program.</translation>
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
   <source>Burgemeesters vroegen om deze mogelijkheid.</source>
   <translation>Burgemeesters (mayors) asked for this possibility.</translation>
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
   <source>Certi&amp;ficaat kiezen</source>
   <translation>Choose the certi&amp;ficate</translation>
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
   <source>Certificaat (*.pem *.crt *.cer *.der)</source>
   <translation>Certificate (*.pem *.crt *.cer *.der)</translation>
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
   <source>Certificaat in gebruik</source>
   <translation>Certificate in use</translation>
  </message>
  <message>
   <source>Certificaat maken</source>
   <translation>Make certificate</translation>
  </message>
  <message>
   <source>Certificaat toegevoegd. Vergelijk nu de vingerafdruk hardop met de gemeente.</source>
   <translation>Certificate added. Now compare the fingerprint aloud with the gemeente.</translation>
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
   <source>Certificaat van de &amp;gemeente</source>
   <translation>Certificate of the &amp;gemeente</translation>
  </message>
  <message>
   <source>Certificaat van de gemeente</source>
   <translation>Certificate of the gemeente</translation>
  </message>
  <message>
   <source>Certificaat van de inrichting</source>
   <translation>Certificate of the facility</translation>
  </message>
  <message>
   <source>Certificaat van een inrichting &amp;kiezen</source>
   <translation>&amp;Choose the certificate of an inrichting</translation>
  </message>
  <message>
   <source>Certificaat van een uitgever toevoegen</source>
   <translation>Add the certificate of an issuer</translation>
  </message>
  <message>
   <source>Certificaat {nummer}</source>
   <translation>Certificate {nummer}</translation>
  </message>
  <message>
   <source>Certificaat {nummer} niet meer vertrouwen</source>
   <translation>Trust certificate {nummer} no longer</translation>
  </message>
  <message>
   <source>Certificaten</source>
   <translation>Certificates</translation>
  </message>
  <message>
   <source>Certificaten (*.pem *.crt *.cer *.der *.p7b)</source>
   <translation>Certificates (*.pem *.crt *.cer *.der *.p7b)</translation>
  </message>
  <message>
   <source>Certificaten (*.pem *.crt *.cer *.der)</source>
   <translation>Certificates (*.pem *.crt *.cer *.der)</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
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
   <source>Code contro&amp;leren</source>
   <translation>Chec&amp;k the code</translation>
  </message>
  <message>
   <source>Code van de wetteksten: {code}</source>
   <translation>Code of the law texts: {code}</translation>
  </message>
  <message>
   <source>Code van een brief con&amp;troleren</source>
   <translation>Check the code of a le&amp;tter</translation>
  </message>
  <message>
   <source>Code van een brief controleren</source>
   <translation>Check the code of a letter</translation>
  </message>
  <message>
   <source>Code voor een nieuwe &amp;werkplek</source>
   <translation>Code for a new &amp;workstation</translation>
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
   <source>Contact bij de gemeente</source>
   <translation>Contact at the gemeente</translation>
  </message>
  <message>
   <source>Contact bij {name} toevoegen</source>
   <translation>Add a contact at {name}</translation>
  </message>
  <message>
   <source>Contact bij {name} wijzigen</source>
   <translation>Change a contact at {name}</translation>
  </message>
  <message>
   <source>Contact toevoegen</source>
   <translation>Add a contact</translation>
  </message>
  <message>
   <source>Contact voor de gemeente</source>
   <translation>Contact for the gemeente</translation>
  </message>
  <message>
   <source>Contacten</source>
   <translation>Contacts</translation>
  </message>
  <message>
   <source>Contactpersoon</source>
   <translation>Contact person</translation>
  </message>
  <message>
   <source>Contro&amp;leer</source>
   <translation>Chec&amp;k</translation>
  </message>
  <message>
   <source>Controle</source>
   <translation>Check</translation>
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
   <source>Controlegetal (SHA-256): {digest}</source>
   <translation>Checksum (SHA-256): {digest}</translation>
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
   <source>DJI</source>
   <translation>DJI</translation>
  </message>
  <message>
   <source>DPIA</source>
   <translation>DPIA</translation>
  </message>
  <message>
   <source>Daarmee is het verzoek om te vernietigen afgehandeld.</source>
   <translation>That settles the request to destroy it.</translation>
  </message>
  <message>
   <source>Daarna</source>
   <translation>Afterwards</translation>
  </message>
  <message>
   <source>Daarna maakt u het bericht voor de gemeente. De melding blijft open tot de gemeente het bevestigt.</source>
   <translation>After that you make the notice for the gemeente. The notification stays open until the gemeente confirms it.</translation>
  </message>
  <message>
   <source>Daarna zoekt de inrichting een ander contact.</source>
   <translation>After that the inrichting looks for another contact.</translation>
  </message>
  <message>
   <source>Daarna: {what}</source>
   <translation>After that: {what}</translation>
  </message>
  <message>
   <source>Daarom houdt het programma u niet tegen als de handreiking niet past. De wet kan dan nog wel passen. Overleg eerst met een jurist.</source>
   <translation>So the program does not stop you when the handreiking does not fit. The law may still fit. Consult a lawyer first.</translation>
  </message>
  <message>
   <source>Dag van het wachtwoord</source>
   <translation>Day of the password</translation>
  </message>
  <message>
   <source>Dag: {day}</source>
   <translation>Day: {day}</translation>
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
   <source>Dan kan de inrichting de goede gemeente inlichten.</source>
   <translation>Then the inrichting can inform the right gemeente.</translation>
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
   <source>Dat iemand met een risico vrijkomt, geeft een burgemeester niet vanzelf een bevoegdheid. De melding noemt er dan ook geen.</source>
   <translation>That somebody is released with a risk does not by itself give a burgemeester a power. So the notification names none.</translation>
  </message>
  <message>
   <source>Dat is niet wat u vroeg; het bericht blijft open.</source>
   <translation>That is not what you asked; the notice stays open.</translation>
  </message>
  <message>
   <source>Dat is nog niet gevraagd. De wet noemt alleen de burgemeester.</source>
   <translation>That has not been asked yet. The law only names the burgemeester.</translation>
  </message>
  <message>
   <source>Dat staat in art. 18b lid 2 Pbw.</source>
   <translation>That is in art. 18b(2) Pbw.</translation>
  </message>
  <message>
   <source>Dat staat niet in het register van ontvangers. Vraag het de gemeente; de wet noemt alleen de burgemeester.</source>
   <translation>That is not in the register of recipients. Ask the gemeente; the law only names the burgemeester.</translation>
  </message>
  <message>
   <source>Data&amp;lekken</source>
   <translation>Data &amp;breaches</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Database</translation>
  </message>
  <message>
   <source>Datalek</source>
   <translation>Data breach</translation>
  </message>
  <message>
   <source>Datalek bijwerken</source>
   <translation>Update the data breach</translation>
  </message>
  <message>
   <source>Datalek van {moment}</source>
   <translation>Data breach of {moment}</translation>
  </message>
  <message>
   <source>Datalek vastleggen</source>
   <translation>Recording a data breach</translation>
  </message>
  <message>
   <source>Datalekken</source>
   <translation>Data breaches</translation>
  </message>
  <message>
   <source>Datalekken die nog niet zijn afgehandeld: {count}</source>
   <translation>Data breaches not settled yet: {count}</translation>
  </message>
  <message>
   <source>Datalekken waarvan de tijd loopt</source>
   <translation>Data breaches whose time is running</translation>
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
   <source>De 72 uur waren om op {moment}. Overleg meteen met de functionaris gegevensbescherming.</source>
   <translation>The 72 hours ended on {moment}. Consult the functionaris gegevensbescherming (data protection officer) at once.</translation>
  </message>
  <message>
   <source>De Dienst Justitiële Inrichtingen.</source>
   <translation>Dienst Justitiële Inrichtingen: the prison service.</translation>
  </message>
  <message>
   <source>De Vereniging van Nederlandse Gemeenten.</source>
   <translation>The association of Dutch gemeenten.</translation>
  </message>
  <message>
   <source>De acht stappen</source>
   <translation>The eight steps</translation>
  </message>
  <message>
   <source>De advocaat</source>
   <translation>The lawyer</translation>
  </message>
  <message>
   <source>De antwoorden zijn gelijk. Wat verschilt, is hoe ver de zaak is.</source>
   <translation>The answers are the same. What differs is how far the case is.</translation>
  </message>
  <message>
   <source>De basisregistratie personen: daar staat waar iemand officieel woont.</source>
   <translation>The population register: it says where somebody officially lives.</translation>
  </message>
  <message>
   <source>De beslisser stuurde versie {version} terug.</source>
   <translation>The decider sent version {version} back.</translation>
  </message>
  <message>
   <source>De beslissing over deze zaak staat niet in het logboek van de andere kluis. Gebruik het bestand niet en bel uw beheerder.</source>
   <translation>The decision on this case is not in the journal of the other vault. Do not use the file, and call your administrator.</translation>
  </message>
  <message>
   <source>De beslissing over zaak {case} is niet van een tweede persoon of staat niet in het logboek. Gebruik de zaak niet en bel uw beheerder.</source>
   <translation>The decision on case {case} is not by a second person or is not in the journal. Do not use the case and call your administrator.</translation>
  </message>
  <message>
   <source>De beslissing waarop iemand vastzit, zoals een vonnis.</source>
   <translation>The decision on which somebody is held, such as a judgment.</translation>
  </message>
  <message>
   <source>De bestanden in deze map horen niet bij elkaar. Kies een andere map.</source>
   <translation>The files in this folder do not belong together. Choose another folder.</translation>
  </message>
  <message>
   <source>De bestanden in dit bericht zijn niet de bestanden die erin horen. Gebruik het niet en vraag de afzender om een nieuw bericht.</source>
   <translation>The files in this message are not the files that belong in it. Do not use it, and ask the sender for a new message.</translation>
  </message>
  <message>
   <source>De bestanden in dit pakket zijn niet de bestanden die erin horen. Gebruik het niet en vraag de inrichting om een nieuw pakket.</source>
   <translation>The files in this package are not the files that belong in it. Do not use it and ask the facility for a new package.</translation>
  </message>
  <message>
   <source>De bewaarde wetteksten zijn beschadigd. Zet een reservekopie terug.</source>
   <translation>The law texts that were kept are damaged. Restore a backup.</translation>
  </message>
  <message>
   <source>De bewaartermijn van dit verzoek is nog niet voorbij. Het blijft staan.</source>
   <translation>The term of keeping of this request has not passed yet. It stays.</translation>
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
   <source>De brief mag niet naar een ander dan betrokkene leiden, zoals familie.</source>
   <translation>The letter must not lead to anyone but the person concerned, such as family.</translation>
  </message>
  <message>
   <source>De brief mag niet naar een slachtoffer, getuige of informant leiden.</source>
   <translation>The letter must not lead to a victim, witness or informant.</translation>
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
   <source>De burgemeester handhaaft de openbare orde. Dat iemand met een risico vrijkomt, is op zichzelf geen grond om op te treden. Elke bevoegdheid heeft eigen voorwaarden, die bij Wetteksten staan.</source>
   <translation>The burgemeester maintains public order. That somebody is released with a risk is by itself no ground to act. Each power has its own conditions, which stand under Law texts.</translation>
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
   <source>De burgemeester weet iets over dit risico.</source>
   <translation>The burgemeester (mayor) knows something about this risk.</translation>
  </message>
  <message>
   <source>De burgemeester weet iets over dit risico. Leg dit vast in het penitentiair dossier en kijk of een nieuwe versie nodig is.</source>
   <translation>The burgemeester knows something about this risk. Record this in the penitentiair dossier and see whether a new version is needed.</translation>
  </message>
  <message>
   <source>De burgemeester zelf</source>
   <translation>The burgemeester (mayor) in person</translation>
  </message>
  <message>
   <source>De code</source>
   <translation>The code</translation>
  </message>
  <message>
   <source>De code hoort niet bij deze sleutel, of er is een teken verkeerd overgetypt.</source>
   <translation>The code does not belong to this key, or a character was typed wrongly.</translation>
  </message>
  <message>
   <source>De code is van {naam}. Het bestand is een ander, of het is veranderd. Kijk of u het goede bestand koos. Is dat zo? Gebruik het dan niet, en bel de inrichting op een nummer dat u al had.</source>
   <translation>The code is of {naam}. The file is another one, or it was changed. Check that you chose the right file. Did you? Then do not use it, and call the inrichting (prison) on a number that you already had.</translation>
  </message>
  <message>
   <source>De code klopt niet</source>
   <translation>The code does not hold</translation>
  </message>
  <message>
   <source>De code werkt één keer, en een dag lang. Geef hem aan niemand.</source>
   <translation>The code works once, and for one day. Give it to nobody.</translation>
  </message>
  <message>
   <source>De dag is gekomen waarop uw gemeente deze melding vernietigt.</source>
   <translation>The day has come on which your gemeente destroys this notification.</translation>
  </message>
  <message>
   <source>De dag moet liggen tussen het bericht ({first}) en vandaag. Kijk de datum na.</source>
   <translation>The day must lie between the notice ({first}) and today. Check the date.</translation>
  </message>
  <message>
   <source>De dag moet liggen tussen het schrijven van de stick ({first}) en vandaag. Kijk de datum na.</source>
   <translation>The day must be between the writing of the USB stick ({first}) and today. Check the date.</translation>
  </message>
  <message>
   <source>De dag van het vergelijken ligt na vandaag ({today}). Kijk de datum na.</source>
   <translation>The day of the comparison is after today ({today}). Check the date.</translation>
  </message>
  <message>
   <source>De dag van vastleggen in het dossier ligt in de toekomst. Verbeter de dag.</source>
   <translation>The day of recording in the file lies in the future. Correct the day.</translation>
  </message>
  <message>
   <source>De dag van vaststellen ligt in de toekomst. Verbeter de dag.</source>
   <translation>The day of establishing lies in the future. Correct the day.</translation>
  </message>
  <message>
   <source>De dag van vernietigen is veranderd.</source>
   <translation>The day of destroying was changed.</translation>
  </message>
  <message>
   <source>De dag waarop u een bevestiging verwacht, is voorbij. Kies een andere.</source>
   <translation>The day on which you expect a confirmation has passed. Choose another one.</translation>
  </message>
  <message>
   <source>De dag waarop u het vroeg, ligt na vandaag. Kijk de datum na.</source>
   <translation>The day on which you asked is after today. Check the date.</translation>
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
   <source>De directeur moet weten wat er is gedeeld.</source>
   <translation>The directeur must know what was shared.</translation>
  </message>
  <message>
   <source>De directeur moet weten wie de gegevens heeft.</source>
   <translation>The directeur must know who has the data.</translation>
  </message>
  <message>
   <source>De directeur van de inrichting. Een van de partijen van artikel 18b. De wet noemt de directeur zelf.</source>
   <translation>The directeur of the facility. One of the parties of article 18b. The law names the directeur in person.</translation>
  </message>
  <message>
   <source>De eerste persoon moet de rol beheerder hebben. Anders kan niemand collega's uitnodigen.</source>
   <translation>The first person must have the role of administrator. Otherwise nobody can invite colleagues.</translation>
  </message>
  <message>
   <source>De eerste regel noemt geen kolommen 'gemeentecode' en 'naam'. Kies een lijst met die kolommen.</source>
   <translation>The first line names no columns 'gemeentecode' and 'naam'. Choose a list with those columns.</translation>
  </message>
  <message>
   <source>De eigen afspraken van uw organisatie over hoe u dit werk doet. Die gaan vóór op wat het programma voorstelt.</source>
   <translation>Your organisation's own agreements on how you do this work. They come before what the program proposes.</translation>
  </message>
  <message>
   <source>De einddatum van de machtiging ({until}) is voorbij. Vul de einddatum van een geldige machtiging in, of kies dat de directeur zelf beslist.</source>
   <translation>The end date of the machtiging (authorisation by the directeur) ({until}) has passed. Fill in the end date of one that is valid, or choose that the directeur decides.</translation>
  </message>
  <message>
   <source>De ernst</source>
   <translation>The seriousness</translation>
  </message>
  <message>
   <source>De functionaris gegevensbescherming is {officer}.</source>
   <translation>The functionaris gegevensbescherming (data protection officer) is {officer}.</translation>
  </message>
  <message>
   <source>De functionaris kan helpen en kent de weg bij de toezichthouder.</source>
   <translation>The officer can help and knows the way at the supervisory authority.</translation>
  </message>
  <message>
   <source>De gegevens</source>
   <translation>The data</translation>
  </message>
  <message>
   <source>De gegevens hadden niet gegeven mogen worden.</source>
   <translation>The data should not have been given.</translation>
  </message>
  <message>
   <source>De gegevens zijn veranderd.</source>
   <translation>The data have changed.</translation>
  </message>
  <message>
   <source>De geheime sleutel heeft een wachtwoord. Geef een kopie zonder wachtwoord, en wis die daarna.</source>
   <translation>The secret key has a password. Give a copy without a password, and erase it afterwards.</translation>
  </message>
  <message>
   <source>De gekozen tekst</source>
   <translation>The chosen text</translation>
  </message>
  <message>
   <source>De gemeente</source>
   <translation>The gemeente</translation>
  </message>
  <message>
   <source>De gemeente bepaalt dit zelf, met haar FG en archivaris.</source>
   <translation>The gemeente decides this itself, with its FG (data protection officer) and archivist.</translation>
  </message>
  <message>
   <source>De gemeente bepaalt dit zelf.</source>
   <translation>The gemeente decides this itself.</translation>
  </message>
  <message>
   <source>De gemeente bepaalt zelf hoe lang zij een melding bewaart. De brief doet alleen een voorstel.</source>
   <translation>The gemeente decides itself how long it keeps a notification. The letter only makes a proposal.</translation>
  </message>
  <message>
   <source>De gemeente beslist zelf over haar archief.</source>
   <translation>The gemeente itself decides about its archive.</translation>
  </message>
  <message>
   <source>De gemeente bewaart de melding nog</source>
   <translation>The gemeente still keeps the notification</translation>
  </message>
  <message>
   <source>De gemeente deelde gegevens, mogelijk op grond van artikel 18b. Leg dit vast in het penitentiair dossier (art. 18b lid 2 Pbw).</source>
   <translation>The gemeente shared data, possibly on the ground of article 18b. Record this in the penitentiair dossier (art. 18b lid 2 Pbw).</translation>
  </message>
  <message>
   <source>De gemeente heeft de gegevens afgeschermd</source>
   <translation>The gemeente has restricted the data</translation>
  </message>
  <message>
   <source>De gemeente heeft de gegevens verbeterd</source>
   <translation>The gemeente has corrected the data</translation>
  </message>
  <message>
   <source>De gemeente heeft de melding vernietigd</source>
   <translation>The gemeente has destroyed the notification</translation>
  </message>
  <message>
   <source>De gemeente heeft dit bevestigd.</source>
   <translation>The gemeente has confirmed this.</translation>
  </message>
  <message>
   <source>De gemeente heeft een rekeningnummer niet nodig.</source>
   <translation>The gemeente (municipality) does not need an account number.</translation>
  </message>
  <message>
   <source>De gemeente heeft het bericht gelezen</source>
   <translation>The gemeente has read the notice</translation>
  </message>
  <message>
   <source>De gemeente heeft het nog niet bevestigd; verwacht vóór {day}.</source>
   <translation>The gemeente has not confirmed it yet; expected before {day}.</translation>
  </message>
  <message>
   <source>De gemeente kiezen</source>
   <translation>Choosing the gemeente</translation>
  </message>
  <message>
   <source>De gemeente leest dit. Schrijf één of twee zinnen, zonder nieuwe gegevens.</source>
   <translation>The gemeente reads this. Write one or two sentences, without new data.</translation>
  </message>
  <message>
   <source>De gemeente moet de gegevens verbeteren.</source>
   <translation>The gemeente must correct the data.</translation>
  </message>
  <message>
   <source>De gemeente moet de melding vernietigen, en alles wat zij eruit overnam.</source>
   <translation>The gemeente must destroy the notification, and everything it took over from it.</translation>
  </message>
  <message>
   <source>De gemeente moet kunnen bellen. Vraag de beheerder om het telefoonnummer van de inrichting in te vullen bij Instellingen.</source>
   <translation>The gemeente must be able to call. Ask the administrator to fill in the facility's telephone number in Settings.</translation>
  </message>
  <message>
   <source>De gemeente moet weten wat al geldt.</source>
   <translation>The gemeente must know what applies already.</translation>
  </message>
  <message>
   <source>De gemeente moet weten wat u verwacht.</source>
   <translation>The gemeente must know what you expect.</translation>
  </message>
  <message>
   <source>De gemeente moet zorgen dat niemand de gegevens nog gebruikt.</source>
   <translation>The gemeente must make sure that nobody uses the data any more.</translation>
  </message>
  <message>
   <source>De gemeente schreef dat zij niet de juiste is. Zij noemt: {which}. Klopt dat? Kies dan 'Verkeerde gemeente'.</source>
   <translation>The gemeente wrote that it is not the right one. It names: {which}. Is that so? Then choose 'Wrong gemeente'.</translation>
  </message>
  <message>
   <source>De gemeente schrijft dat zij niet de juiste is. Zij noemt: {which}. Kijk bij Wijzigen of intrekken, keuze 'Verkeerde gemeente'.</source>
   <translation>The gemeente writes that it is not the right one. It names: {which}. See Change or withdraw, choice 'Wrong gemeente'.</translation>
  </message>
  <message>
   <source>De gemeente stelt een vraag of geeft haar mening. Geef antwoord.</source>
   <translation>The gemeente asks a question or gives its view. Answer it.</translation>
  </message>
  <message>
   <source>De gemeente {gemeente} staat twee keer in de zaak. Haal er één weg.</source>
   <translation>The gemeente {gemeente} is in the case twice. Take one away.</translation>
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
   <source>De goedkeuringszegels kloppen en gaan over deze melding.</source>
   <translation>The seals of approval hold and are about this notification.</translation>
  </message>
  <message>
   <source>De goedkeuringszegels: {seals}, over {versions} versies van zaken.</source>
   <translation>The approval seals: {seals}, over {versions} versions of cases.</translation>
  </message>
  <message>
   <source>De grond hoort bij wat u ontvangt. Weet u het niet? Vraag het de partij.</source>
   <translation>The ground belongs to what you receive. Do you not know it? Ask the party.</translation>
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
   <source>De handreiking is van DJI, van 1 juli 2021. Wij zagen alleen de twee openbare pagina's erover, niet de tekst van hoofdstuk 2 tot en met 6.</source>
   <translation>The handreiking is from DJI, of 1 July 2021. We saw only the two public pages about it, not the text of chapters 2 to 6.</translation>
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
   <source>De herstelsleutel in het sleutelbestand is niet die van de rollenlijst. Bel uw beheerder.</source>
   <translation>The recovery key in the key file is not the one of the roster. Call your administrator.</translation>
  </message>
  <message>
   <source>De herstelsleutel is nooit overgetypt van het papier. Weet u niet zeker waar het papier ligt? Maak dan een nieuwe.</source>
   <translation>The recovery key was never typed back from the paper. Are you not sure where the paper is? Then make a new one.</translation>
  </message>
  <message>
   <source>De herstelsleutel is nooit overgetypt van papier. Misschien heeft niemand hem. Maak een nieuwe.</source>
   <translation>The recovery key was never typed back from paper. Perhaps nobody has it. Make a new one.</translation>
  </message>
  <message>
   <source>De herstelsleutel is overgetypt van het papier. Dat klopt.</source>
   <translation>The recovery key was typed back from the paper. That is right.</translation>
  </message>
  <message>
   <source>De ingestelde sleutelbos '{name}' bewaart sleutels niet veilig. Zet de sleutelbos van het besturingssysteem weer aan.</source>
   <translation>The keyring that is set, '{name}', does not keep keys safely. Switch the keyring of the operating system on again.</translation>
  </message>
  <message>
   <source>De inhoud is opgebouwd zoals het hoort.</source>
   <translation>The content is built as it should be.</translation>
  </message>
  <message>
   <source>De inhoud is vernietigd. Alleen dat zij er was, staat hier nog.</source>
   <translation>The content was destroyed. Only that it was here still stands here.</translation>
  </message>
  <message>
   <source>De inhoud is weg</source>
   <translation>The content is gone</translation>
  </message>
  <message>
   <source>De inhoud van dit bericht hoort niet bij de lijst die erbij zit. Gebruik het niet en vraag de afzender om een nieuw bericht.</source>
   <translation>The content of this message does not belong to the list that came with it. Do not use it, and ask the sender for a new message.</translation>
  </message>
  <message>
   <source>De inhoud van dit bericht is vernietigd.</source>
   <translation>The content of this message was destroyed.</translation>
  </message>
  <message>
   <source>De inhoud van dit bestand is niet opgebouwd zoals het hoort. Gebruik het niet en vraag de afzender om een nieuw bestand.</source>
   <translation>The content of this file is not built as it should be. Do not use it, and ask the sender for a new file.</translation>
  </message>
  <message>
   <source>De inhoud, de brief en uw antwoorden gaan weg en komen niet terug. Wat blijft: dat de melding er was, wie haar las en wanneer zij is vernietigd. Of er een tweede mens bij moet zijn, bepaalt uw gemeente; de verklaring heeft er plaats voor. Denk ook aan afdrukken, bestanden en reservekopieën.</source>
   <translation>The content, the letter and your replies go away and do not come back. What stays: that the notification was here, who read it and when it was destroyed. Your gemeente decides whether a second person must be present; the statement has room for one. Think of prints, files and backups as well.</translation>
  </message>
  <message>
   <source>De inhoudslijst van dit bericht klopt niet. Gebruik het niet en vraag de afzender om een nieuw bericht.</source>
   <translation>The list of contents of this message is not right. Do not use it, and ask the sender for a new message.</translation>
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
   <source>De inrichting en haar certificaat zijn vastgelegd.</source>
   <translation>The inrichting and its certificate are recorded.</translation>
  </message>
  <message>
   <source>De inrichting had deze gegevens niet mogen geven.</source>
   <translation>The inrichting should not have given these data.</translation>
  </message>
  <message>
   <source>De inrichting heeft deze melding ingetrokken. Gebruik haar niet.</source>
   <translation>The inrichting has withdrawn this notification. Do not use it.</translation>
  </message>
  <message>
   <source>De inrichting heeft geen geldig eigen certificaat. Vraag de beheerder er een te maken, of maak de brief op papier.</source>
   <translation>The facility has no valid certificate of its own. Ask the administrator to make one, or make the letter on paper.</translation>
  </message>
  <message>
   <source>De inrichting heeft in deze kluis geen eigen certificaat. Doe dit in de kluis waar dat certificaat is.</source>
   <translation>The inrichting has no certificate of its own in this vault. Do this in the vault that has the certificate.</translation>
  </message>
  <message>
   <source>De inrichting heeft nog geen eigen certificaat. Vraag de beheerder er een te maken, of kies de versleutelde pdf.</source>
   <translation>The facility has no certificate of its own yet. Ask the administrator to make one, or choose the encrypted PDF.</translation>
  </message>
  <message>
   <source>De inrichting heeft nog geen eigen certificaat. Vraag de beheerder er een te maken.</source>
   <translation>The inrichting has no certificate of its own yet. Ask the administrator to make one.</translation>
  </message>
  <message>
   <source>De inrichting kan het dan herstellen.</source>
   <translation>The inrichting can then put it right.</translation>
  </message>
  <message>
   <source>De inrichting moet een wijziging snel kunnen doorgeven.</source>
   <translation>The inrichting must be able to pass on a change quickly.</translation>
  </message>
  <message>
   <source>De inrichting trok deze melding in</source>
   <translation>The inrichting withdrew this notification</translation>
  </message>
  <message>
   <source>De inrichting verving deze melding</source>
   <translation>The inrichting replaced this notification</translation>
  </message>
  <message>
   <source>De inrichting verzoekt u de melding te vernietigen. Uw gemeente beslist zelf.</source>
   <translation>The inrichting requests you to destroy the notification. Your gemeente decides.</translation>
  </message>
  <message>
   <source>De inrichting vraagt dit. Uw gemeente beslist zelf:</source>
   <translation>The inrichting asks this. Your gemeente decides:</translation>
  </message>
  <message>
   <source>De inrichting vraagt om een reactie vóór {dag}. Dat is een verzoek.</source>
   <translation>The inrichting asks for a reaction before {dag}. That is a request.</translation>
  </message>
  <message>
   <source>De inrichting werkt onder de Wjsg. De AVG heeft een andere termijn en staat hier alleen ter vergelijking. Verzet tegen de verwerking hoort niet bij de regels voor de inrichting.</source>
   <translation>The institution works under the Wjsg. The AVG (GDPR) has another term and is here only for comparison. Objection to the processing is not among the rules for the institution.</translation>
  </message>
  <message>
   <source>De instelling van uw gemeente: {aantal} maanden na openen.</source>
   <translation>The setting of your gemeente: {aantal} months after opening.</translation>
  </message>
  <message>
   <source>De instelling {field} klopt niet. Vul een andere waarde in.</source>
   <translation>The setting {field} is not right. Fill in another value.</translation>
  </message>
  <message>
   <source>De instellingen van deze kluis ontbreken of zijn beschadigd. Zet een reservekopie terug of bel uw beheerder.</source>
   <translation>The settings of this vault are missing or damaged. Put back a backup or call your beheerder (administrator).</translation>
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
   <source>De instellingen zijn veranderd zonder dat iemand dat deed in Meldpoort. Er kan niets weg. Laat de beheerder elke instelling nakijken en terugzetten wat niet klopt.</source>
   <translation>The settings were changed, but nobody did that in Meldpoort. Nothing can be sent. Ask the administrator to check every setting and to put back what is not right.</translation>
  </message>
  <message>
   <source>De intrekking is vastgelegd.</source>
   <translation>The withdrawal is recorded.</translation>
  </message>
  <message>
   <source>De intrekkingslijst is te oud: zij liep tot {day}. Vraag een nieuwe.</source>
   <translation>The revocation list is too old: it ran until {day}. Ask for a new one.</translation>
  </message>
  <message>
   <source>De juiste gemeente</source>
   <translation>The right gemeente</translation>
  </message>
  <message>
   <source>De keten onder {name} is langer dan die uitgever toestaat. Gebruik dit certificaat niet. Vraag de gemeente om een andere keten, of gebruik de versleutelde pdf.</source>
   <translation>The chain below {name} is longer than that issuer allows. Do not use this certificate. Ask the gemeente for another chain, or use the encrypted PDF.</translation>
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
   <source>De kluis krijgt nieuwe sleutels. Dit duurt een paar tellen.</source>
   <translation>The vault gets new keys. This takes a few seconds.</translation>
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
   <source>De kopie van de database kon niet worden geschreven. Kies een andere map.</source>
   <translation>The copy of the database could not be written. Choose another folder.</translation>
  </message>
  <message>
   <source>De kopie wordt gecontroleerd en in een nieuwe map gezet. De oude map verandert niet. Wat na de reservekopie is gedaan, staat er niet in.</source>
   <translation>The copy is checked and put in a new folder. The old folder does not change. What was done after the backup is not in it.</translation>
  </message>
  <message>
   <source>De laatste reservekopie is {days} dagen oud.</source>
   <translation>The last backup is {days} days old.</translation>
  </message>
  <message>
   <source>De labels bij een vraag</source>
   <translation>The labels at a question</translation>
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
   <source>De lezer moet het kunnen plaatsen.</source>
   <translation>The reader must be able to place it.</translation>
  </message>
  <message>
   <source>De lezer moet kunnen zien waarom zíj de brief krijgt.</source>
   <translation>The reader must be able to see why it is they who get the letter.</translation>
  </message>
  <message>
   <source>De lijst die nu geldt, is van {current}. Een nieuwe lijst moet van later zijn. Kijk de datum na.</source>
   <translation>The list in force is of {current}. A new list must be of a later day. Check the date.</translation>
  </message>
  <message>
   <source>De lijst noemt geen 'veiligheidsregio' of 'provincienaam'. Zonder zijn twee gemeenten met dezelfde naam niet uit elkaar te houden.</source>
   <translation>The list names no 'veiligheidsregio' or 'provincienaam'. Without them two gemeenten with the same name cannot be told apart.</translation>
  </message>
  <message>
   <source>De lijst van kaders is van ons. Geen bron noemt haar voor artikel 18b. Uw organisatie kan haar aanpassen bij Wetteksten.</source>
   <translation>The list of frameworks is ours. No source names it for article 18b. Your organisation can change it under Law texts.</translation>
  </message>
  <message>
   <source>De lijst van vernietigde zaken (meldpoort.destroyed) in de map van de kluis ontbreekt of is een andere dan in de database. Sluit Meldpoort, open het weer en onderzoek opnieuw.</source>
   <translation>The list of destroyed cases (meldpoort.destroyed) in the vault's folder is missing or other than in the database. Close Meldpoort, open it again and inspect once more.</translation>
  </message>
  <message>
   <source>De lijst van vernietigde zaken (meldpoort.destroyed) in deze map is van een andere kluis. Zet de goede lijst terug uit de nieuwste reservekopie.</source>
   <translation>The list of destroyed cases (meldpoort.destroyed) in this folder is of another vault. Put the right list back from the newest backup.</translation>
  </message>
  <message>
   <source>De lijst van vernietigde zaken (meldpoort.destroyed) is beschadigd. Zet dat bestand terug uit de nieuwste reservekopie.</source>
   <translation>The list of destroyed cases (meldpoort.destroyed) is damaged. Put that file back from the newest backup.</translation>
  </message>
  <message>
   <source>De lijst van vernietigde zaken (meldpoort.destroyed) is niet te lezen. Zet dat bestand terug uit de nieuwste reservekopie.</source>
   <translation>The list of destroyed cases (meldpoort.destroyed) cannot be read. Put that file back from the newest backup.</translation>
  </message>
  <message>
   <source>De lijst van vernietigde zaken is van een andere kluis dan deze reservekopie. Kies de map van dezelfde kluis.</source>
   <translation>The list of destroyed cases is of another vault than this backup. Choose the folder of the same vault.</translation>
  </message>
  <message>
   <source>De lijst van vernietigde zaken kon niet in de map van de kluis worden geschreven. Maak ruimte vrij of vraag uw systeembeheerder om rechten, en log opnieuw in.</source>
   <translation>The list of destroyed cases could not be written in the vault's folder. Make room or ask your system administrator for rights, and log in again.</translation>
  </message>
  <message>
   <source>De lijst van wat aan wie is gegeven, wanneer en op welke grond.</source>
   <translation>The list of what was given to whom, when and on which ground.</translation>
  </message>
  <message>
   <source>De machtiging eindigt op {day}. Vraag op tijd een nieuwe en leg die vast bij de instellingen.</source>
   <translation>The machtiging (authorisation) ends on {day}. Ask for a new one in time and record it in the settings.</translation>
  </message>
  <message>
   <source>De machtiging heeft een kenmerk en een einddatum. Die komen bij elke beslissing.</source>
   <translation>The authorisation has a reference and an end date. They go with every decision.</translation>
  </message>
  <message>
   <source>De machtiging is verlopen op {day}. Leg een nieuwe vast, of laat de directeur beslissen.</source>
   <translation>The machtiging (authorisation) ended on {day}. Record a new one, or let the directeur decide.</translation>
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
   <source>De map waarin het bestand reservekopie.json staat.</source>
   <translation>The folder that holds the file reservekopie.json.</translation>
  </message>
  <message>
   <source>De melding aan gemeente {gemeente} is goedgekeurd op {day}, maar nog niet overhandigd. De vrijlating is op {release}. Draag de melding nu over.</source>
   <translation>The notification to gemeente {gemeente} was approved on {day} but not handed over yet. The release is on {release}. Hand it over now.</translation>
  </message>
  <message>
   <source>De melding aan gemeente {gemeente} is goedgekeurd op {day}, maar nog niet overhandigd. Maak een exemplaar en draag het over.</source>
   <translation>The notification to gemeente {gemeente} was approved on {day}, but has not been handed over. Make an exemplar and hand it over.</translation>
  </message>
  <message>
   <source>De melding bij de Autoriteit Persoonsgegevens ligt vóór het ontdekken of in de toekomst. Kijk de dag en de tijd na.</source>
   <translation>The report to the Autoriteit Persoonsgegevens (the Dutch data protection authority) lies before the discovery or in the future. Check the day and the time.</translation>
  </message>
  <message>
   <source>De melding gaat naar: {gemeenten}.</source>
   <translation>The notification goes to: {gemeenten}.</translation>
  </message>
  <message>
   <source>De melding had naar een andere gemeente gemoeten. U kunt om vernietigen vragen, niet eisen. Had deze gemeente de gegevens niet mogen krijgen? Kies dan 'Onrechtmatig'.</source>
   <translation>The notification should have gone to another gemeente. You can ask for destruction, not demand it. Should this gemeente not have received the data? Then choose 'Unlawful'.</translation>
  </message>
  <message>
   <source>De melding had niet naar uw gemeente moeten gaan.</source>
   <translation>The notification should not have gone to your gemeente.</translation>
  </message>
  <message>
   <source>De melding in dit pakket is niet te lezen. Vraag de inrichting om een nieuw pakket.</source>
   <translation>The notification in this package cannot be read. Ask the facility for a new package.</translation>
  </message>
  <message>
   <source>De melding is niet meer nodig.</source>
   <translation>The notification is no longer needed.</translation>
  </message>
  <message>
   <source>De melding is vernietigd.</source>
   <translation>The notification was destroyed.</translation>
  </message>
  <message>
   <source>De melding klopte, maar zij is niet meer nodig.</source>
   <translation>The notification was right, but it is no longer needed.</translation>
  </message>
  <message>
   <source>De melding staat nog in deze kluis</source>
   <translation>The notification is still in this vault</translation>
  </message>
  <message>
   <source>De naam lijkt erop en de geboortedatum is gelijk.</source>
   <translation>The name is alike and the date of birth is the same.</translation>
  </message>
  <message>
   <source>De naam lijkt erop, maar de geboortedatum is anders.</source>
   <translation>The name is alike, but the date of birth differs.</translation>
  </message>
  <message>
   <source>De naam lijkt erop. De geboortedatum is maar voor een deel bekend.</source>
   <translation>The name is alike. The date of birth is only partly known.</translation>
  </message>
  <message>
   <source>De naam lijkt erop. De geboortedatum is niet te vergelijken.</source>
   <translation>The name is alike. The date of birth cannot be compared.</translation>
  </message>
  <message>
   <source>De nieuwe herstelsleutel klopt. Bewaar het papier achter slot.</source>
   <translation>The new recovery key is right. Keep the paper locked away.</translation>
  </message>
  <message>
   <source>De nieuwe kluis krijgt dezelfde mensen en instellingen, maar een eigen sleutel en een eigen logboek. Zij begint zonder zaken. Het certificaat van de inrichting blijft hier: overhandigen doet u in deze kluis.</source>
   <translation>The new vault gets the same people and settings, but a key and a journal of its own. It begins without cases. The certificate of the inrichting (prison facility) stays here: handing over is done in this vault.</translation>
  </message>
  <message>
   <source>De nieuwe melding is {kenmerk}-v{versie}.</source>
   <translation>The new notification is {kenmerk}-v{versie}.</translation>
  </message>
  <message>
   <source>De nieuwste versie gaat niet naar gemeente {gemeente}, maar een oude melding staat daar nog. Trek haar in.</source>
   <translation>The newest version does not go to gemeente {gemeente}, but an old notification still stands there. Withdraw it.</translation>
  </message>
  <message>
   <source>De ondertekening van dit bestand klopt niet. Gebruik het niet en vraag de afzender om een nieuw bestand.</source>
   <translation>The signature of this file does not hold. Do not use it, and ask the sender for a new file.</translation>
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
   <source>De ontvangst kan niet vóór de overdracht liggen. Kijk de datum na.</source>
   <translation>The receipt cannot lie before the hand-over. Check the date.</translation>
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
   <source>De oude herstelsleutel opent daarna niets meer. De kluis krijgt nieuwe sleutels. In de rollenlijst staat dat u dit deed.</source>
   <translation>After that the old recovery key opens nothing any more. The vault gets new keys. The roster says that you did this.</translation>
  </message>
  <message>
   <source>De oude tekst is op deze computer niet bewaard.</source>
   <translation>The old text was not kept on this computer.</translation>
  </message>
  <message>
   <source>De overdracht staat in het verstrekkingenregister.</source>
   <translation>The hand-over is in the disclosure register.</translation>
  </message>
  <message>
   <source>De overdracht van het bericht is genoteerd.</source>
   <translation>The hand-over of the notice is recorded.</translation>
  </message>
  <message>
   <source>De penitentiaire inrichting (PI).</source>
   <translation>The prison (penitentiaire inrichting, PI).</translation>
  </message>
  <message>
   <source>De persoon en de vrijlatingsdatum</source>
   <translation>The person and the release date</translation>
  </message>
  <message>
   <source>De persoon over wie de gegevens gaan.</source>
   <translation>The person whom the data are about.</translation>
  </message>
  <message>
   <source>De plicht van bijvoorbeeld een arts om te zwijgen. Artikel 18b zegt niet dat die plicht wijkt. Het medisch dossier blijft daarom buiten een melding.</source>
   <translation>The duty of, for example, a doctor to keep silent. Article 18b does not say that this duty gives way. So the medical file stays out of a notification.</translation>
  </message>
  <message>
   <source>De politie geeft zelf politiegegevens, voor het gezag over de politie of de openbare orde.</source>
   <translation>The police give police data themselves, for the authority over the police or for public order.</translation>
  </message>
  <message>
   <source>De reden bepaalt wat u van de ontvanger mag vragen.</source>
   <translation>The reason decides what you may ask of the recipient.</translation>
  </message>
  <message>
   <source>De reden is te lang: {length} tekens. Gebruik ten hoogste {longest} tekens en noem geen nieuwe gegevens.</source>
   <translation>The reason is too long: {length} characters. Use at most {longest} characters and name no new data.</translation>
  </message>
  <message>
   <source>De regel gaat weg uit het verstrekkingenregister. Dit is niet terug te draaien.</source>
   <translation>The line leaves the disclosure register. This cannot be undone.</translation>
  </message>
  <message>
   <source>De regel in het verstrekkingenregister</source>
   <translation>The line in the disclosure register</translation>
  </message>
  <message>
   <source>De regel is toegevoegd: {rule}.</source>
   <translation>The rule was added: {rule}.</translation>
  </message>
  <message>
   <source>De regel waarop u zich beroept om gegevens te verstrekken.</source>
   <translation>The rule that you rely on to provide data.</translation>
  </message>
  <message>
   <source>De regels volgen wie de gegevens gebruikt en waarvoor, niet het stuk. Dat is onze lezing; laat een jurist meekijken.</source>
   <translation>The rules follow who uses the data and for what, not the document. That is our reading; let a lawyer look at it.</translation>
  </message>
  <message>
   <source>De reservekopie staat in {place}.</source>
   <translation>The backup is in {place}.</translation>
  </message>
  <message>
   <source>De rollen zijn bewaard.</source>
   <translation>The roles are saved.</translation>
  </message>
  <message>
   <source>De rollenlijst in dit bestand klopt niet. Gebruik het niet en bel de andere inrichting.</source>
   <translation>The roster in this file is not right. Do not use it, and call the other inrichting.</translation>
  </message>
  <message>
   <source>De rollenlijst in dit pakket klopt niet, of hoort niet bij de inrichting die u vertrouwt. Gebruik het pakket niet en bel de inrichting.</source>
   <translation>The roster in this package is not right, or does not belong to the facility that you trust. Do not use the package and call the facility.</translation>
  </message>
  <message>
   <source>De rollenlijst is heel, vanaf de eerste regel.</source>
   <translation>The roster is whole, from its first line.</translation>
  </message>
  <message>
   <source>De rollenlijst is ingelezen.</source>
   <translation>The roster was read in.</translation>
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
   <source>De rollenlijst, het logboek, een instelling of een beslissing in deze kluis klopt niet. Er kan niets weg. Laat de controleur de kluis onderzoeken.</source>
   <translation>The roster, the journal, a setting or a decision in this vault is not right. Nothing can be sent. Let the auditor inspect the vault.</translation>
  </message>
  <message>
   <source>De rollenlijst: {count} regels.</source>
   <translation>The roster: {count} lines.</translation>
  </message>
  <message>
   <source>De rust en veiligheid op straat en in de buurt. De burgemeester handhaaft haar.</source>
   <translation>Peace and safety in the street and the neighbourhood. The burgemeester maintains it.</translation>
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
   <source>De sleutel van dit certificaat is onbruikbaar. Vraag de gemeente om een nieuw certificaat, of gebruik de versleutelde pdf.</source>
   <translation>The key of this certificate cannot be used. Ask the gemeente for a new certificate, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>De sleutel van dit certificaat is te kort: {bits} bits. Vraag de gemeente om een certificaat met een sleutel van ten minste {least} bits, of gebruik de versleutelde pdf.</source>
   <translation>The key of this certificate is too short: {bits} bits. Ask the gemeente for a certificate with a key of at least {least} bits, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>De sleutel voor codes op papier is niet overgenomen. Hebt u die nu wel? Vertrouw dit certificaat dan niet meer, en voeg het opnieuw toe.</source>
   <translation>The key for codes on paper was not taken over. Do you have it now? Then trust this certificate no longer, and add it again.</translation>
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
   <source>De stick bleef bij de gemeente</source>
   <translation>The USB stick stayed at the gemeente</translation>
  </message>
  <message>
   <source>De stick is niet (meer) te bereiken. Zit hij er nog goed in? Er is niets genoteerd. Steek hem er opnieuw in en probeer het nog een keer.</source>
   <translation>The USB stick cannot be reached (any more). Is it still plugged in well? Nothing was recorded. Plug it in again and try once more.</translation>
  </message>
  <message>
   <source>De stick is vol. Er is niets op blijven staan. Maak ruimte of gebruik een andere stick.</source>
   <translation>The USB stick is full. Nothing was left on it. Make room or use another stick.</translation>
  </message>
  <message>
   <source>De stick werkt niet meer goed en {name} kon niet worden weggehaald. Bewaar de stick veilig en laat hem vernietigen. Gebruik een andere stick.</source>
   <translation>The USB stick does not work well any more and {name} could not be removed. Keep the stick safe and have it destroyed. Use another stick.</translation>
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
   <source>De tekst staat op het klembord.</source>
   <translation>The text is on the clipboard.</translation>
  </message>
  <message>
   <source>De tekst staat op het klembord. Na {seconds} seconden gaat hij er weer af.</source>
   <translation>The text is on the clipboard. After {seconds} seconds it is taken off again.</translation>
  </message>
  <message>
   <source>De tekst van {citation} staat letterlijk in elke brief. Laat evidence op verbatim staan, met een versiedatum.</source>
   <translation>The text of {citation} stands word for word in every letter. Leave evidence on verbatim, with a version date.</translation>
  </message>
  <message>
   <source>De tekst {id} is veranderd, maar checked is ouder dan die van nu. Vul de dag in waarop u de tekst hebt gelezen.</source>
   <translation>The text {id} was changed, but checked is older than the one of now. Fill in the day on which you read the text.</translation>
  </message>
  <message>
   <source>De tekst {id} staat er twee keer. Haal er één weg.</source>
   <translation>The text {id} stands there twice. Take one away.</translation>
  </message>
  <message>
   <source>De teksten naast elkaar</source>
   <translation>The texts side by side</translation>
  </message>
  <message>
   <source>De teksten van het programma gelden al.</source>
   <translation>The texts of the program are in force already.</translation>
  </message>
  <message>
   <source>De teksten van het programma gelden. Uw organisatie heeft niets gewijzigd.</source>
   <translation>The texts of the program are in force. Your organisation has changed nothing.</translation>
  </message>
  <message>
   <source>De teksten van nu blijven gelden. Het voorstel blijft in het logboek.</source>
   <translation>The texts of now stay in force. The proposal stays in the journal.</translation>
  </message>
  <message>
   <source>De termijn is bewaard.</source>
   <translation>The term is kept.</translation>
  </message>
  <message>
   <source>De termijn is bijna of al voorbij</source>
   <translation>The term has almost or already passed</translation>
  </message>
  <message>
   <source>De termijn is een eigen keuze; de beheerder stelt hem in.</source>
   <translation>The term is our own choice; the administrator sets it.</translation>
  </message>
  <message>
   <source>De termijn telt in uren.</source>
   <translation>The term counts in hours.</translation>
  </message>
  <message>
   <source>De termijn telt in uren. Weet u het niet precies? Neem dan het vroegste tijdstip.</source>
   <translation>The term counts in hours. Do you not know exactly? Then take the earliest moment.</translation>
  </message>
  <message>
   <source>De termijn van een verzoek ({what}) liep af op {due}. Antwoord nu.</source>
   <translation>The term of a request ({what}) ended on {due}. Answer now.</translation>
  </message>
  <message>
   <source>De termijn van een verzoek ({what}) loopt af op {due}.</source>
   <translation>The term of a request ({what}) ends on {due}.</translation>
  </message>
  <message>
   <source>De termijn vervalt en begint later opnieuw</source>
   <translation>The term lapses and begins again later</translation>
  </message>
  <message>
   <source>De termijnen staan bij Instellingen. Zij zijn een eigen keuze; geen wet noemt ze.</source>
   <translation>The terms stand under Settings. They are our own choice; no law names them.</translation>
  </message>
  <message>
   <source>De tijd moet liggen tussen het maken van dit bericht ({made}) en nu. Kijk dag en tijd na.</source>
   <translation>The time must lie between the making of this notice ({made}) and now. Check day and time.</translation>
  </message>
  <message>
   <source>De tijd moet liggen tussen het maken van dit exemplaar ({made}) en nu. Kijk dag en tijd na.</source>
   <translation>The time must lie between the making of this exemplar ({made}) and now. Check day and time.</translation>
  </message>
  <message>
   <source>De tijd waarin iemand zich aan voorwaarden moet houden. Controleer of zij tijdens de detentie loopt.</source>
   <translation>The time in which somebody must keep to conditions. Check whether it runs during the detention.</translation>
  </message>
  <message>
   <source>De titel bepaalt of 18b past en wanneer iemand vrijkomt.</source>
   <translation>The legal title determines whether 18b fits and when someone is released.</translation>
  </message>
  <message>
   <source>De toezichthouder op het gebruik van persoonsgegevens. Daar meldt u een datalek. Betrokkene kan er klagen.</source>
   <translation>The authority that supervises the use of personal data. You report a data breach there. The person concerned can complain there.</translation>
  </message>
  <message>
   <source>De twee kluizen hebben de rollenlijst elk anders veranderd, vanaf regel {place}. Er wordt niets samengevoegd. Bepaal met de beheerder welke lijst geldt, en maak de andere kluis opnieuw.</source>
   <translation>The two vaults have each changed the roster in another way, from line {place} on. Nothing is merged. Decide with the administrator which roster counts, and make the other vault anew.</translation>
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
   <source>De uitleg</source>
   <translation>The help text</translation>
  </message>
  <message>
   <source>De uitleg is te lang. Gebruik ten hoogste {longest} tekens.</source>
   <translation>The explanation is too long. Use at most {longest} characters.</translation>
  </message>
  <message>
   <source>De vaste zin is: {text}</source>
   <translation>The fixed sentence, in Dutch as in the letter: {text}</translation>
  </message>
  <message>
   <source>De vernietigde zaken: {count}, met hun zegels en de lijst naast het sleutelbestand.</source>
   <translation>The destroyed cases: {count}, with their seals and the list beside the keyfile.</translation>
  </message>
  <message>
   <source>De vingerafdruk die u typte, is een andere dan die van dit certificaat. Bel de inrichting op een nummer dat u al kende, en vergelijk opnieuw.</source>
   <translation>The fingerprint that you typed is another than that of this certificate. Call the inrichting on a number that you already knew, and compare again.</translation>
  </message>
  <message>
   <source>De vingerafdruk van het certificaat van {gemeente} is nog niet vergeleken. Bel de gemeente, vergelijk hem hardop en leg dat vast. Of kies de versleutelde pdf.</source>
   <translation>The fingerprint of the certificate of {gemeente} has not been compared yet. Call the gemeente, compare it aloud and record that. Or choose the encrypted PDF.</translation>
  </message>
  <message>
   <source>De vrijlating</source>
   <translation>The release</translation>
  </message>
  <message>
   <source>De vrijlating is al {days}. Dat is minder dan {limit} dagen.</source>
   <translation>The release is already {days}. That is less than {limit} days.</translation>
  </message>
  <message>
   <source>De vrijlating is al {days}. Dat is minder dan {limit} dagen. Leg uit waarom het zo laat is.</source>
   <translation>The release is already {days}. That is less than {limit} days. Explain why it is so late.</translation>
  </message>
  <message>
   <source>De vrijlating is op {day} en er is alleen een signaal. Begin de zaak.</source>
   <translation>The release is on {day} and there is only a signal. Begin the case.</translation>
  </message>
  <message>
   <source>De vrijlating is op {day} en er is nog niet beslist.</source>
   <translation>The release is on {day} and nothing has been decided yet.</translation>
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
   <source>De vrijlating was op {day} en er is nog niet beslist. Kijk nu wat er met deze zaak moet gebeuren.</source>
   <translation>The release was on {day} and nothing has been decided yet. See now what must happen with this case.</translation>
  </message>
  <message>
   <source>De vrijlatingsdatum is voorbij en er is geen beslissing. Dat is een signaal: bespreek het met uw teamleider. Het komt in het logboek.</source>
   <translation>The release date has passed and there is no decision. That is a signal: discuss it with your team lead. It goes in the journal.</translation>
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
   <source>De wachttijd loopt nog. Vernietigen kan vanaf {moment}.</source>
   <translation>The waiting time is not over. Destroying is possible from {moment}.</translation>
  </message>
  <message>
   <source>De wachttijd van een vernietiging is voorbij. Een tweede persoon kan haar uitvoeren of stoppen.</source>
   <translation>The waiting time of a destruction is over. A second person can carry it out or stop it.</translation>
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
   <source>De weigering op papier</source>
   <translation>The refusal on paper</translation>
  </message>
  <message>
   <source>De werkkopie in dit programma</source>
   <translation>The working copy in this program</translation>
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
   <source>De wet laat dit alleen toe als het onvermijdelijk is.</source>
   <translation>The law allows this only when it cannot be avoided.</translation>
  </message>
  <message>
   <source>De wet laat een gegeven over gezondheid alleen toe als het onvermijdelijk is.</source>
   <translation>The law allows data about health only when they cannot be avoided.</translation>
  </message>
  <message>
   <source>De wet noemt alleen de burgemeester (art. 18b Pbw). Of een ander namens de burgemeester mag aannemen, en hoe dat is vastgelegd, is nog te controleren. Vraag het aan de gemeente.</source>
   <translation>The law only names the burgemeester (art. 18b Pbw). Whether someone else may accept for the burgemeester, and how that is laid down, is still to be checked. Ask the gemeente.</translation>
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
   <source>De wet noemt de partijen. Wie er niet bij staat, geeft gegevens op een andere grond.</source>
   <translation>The law names the parties. Whoever is not among them gives data on another ground.</translation>
  </message>
  <message>
   <source>De wet noemt geen datum, geen formulier, geen lijst van gegevens en geen bewaartermijn. Wat het programma daarover vraagt, heeft dus een ander label.</source>
   <translation>The law names no date, no form, no list of data and no retention period. So what the program asks about that has another label.</translation>
  </message>
  <message>
   <source>De wet noemt geen termijn. Zo is te zien hoe lang het duurde.</source>
   <translation>The law names no term. So that one can see how long it took.</translation>
  </message>
  <message>
   <source>De wet noemt vijf gronden. Staat uw reden er niet bij? Overleg dan met de functionaris gegevensbescherming.</source>
   <translation>The law names five grounds. Is your reason not among them? Then consult the functionaris gegevensbescherming (data protection officer).</translation>
  </message>
  <message>
   <source>De wet noemt wie de directeur op de hoogte stelt.</source>
   <translation>The law names who tells the directeur (governor).</translation>
  </message>
  <message>
   <source>De wet spreekt van een schriftelijk verzoek. Help betrokkene om het op te schrijven. Het programma telt de termijn al.</source>
   <translation>The law speaks of a written request. Help the person to write it down. The program already counts the term.</translation>
  </message>
  <message>
   <source>De wet spreekt van een schriftelijk verzoek. Vroeg betrokkene het mondeling? Help dan om het op te schrijven.</source>
   <translation>The law speaks of a written request. Did the person ask it orally? Then help to write it down.</translation>
  </message>
  <message>
   <source>De wet vraagt controle vóór u verstrekt.</source>
   <translation>The law asks for a check before you provide data.</translation>
  </message>
  <message>
   <source>De wet vraagt dat het nodig is voor de veiligheid van anderen. Een beleidsregel bij een andere grondslag zegt: nodig is waar de ontvanger niet zonder kan. Dat is een voorbeeld.</source>
   <translation>The law asks that it is necessary for the safety of others. A policy rule (beleidsregel) for another ground says: necessary is what the recipient cannot do without. That is an example.</translation>
  </message>
  <message>
   <source>De wet vraagt drie dingen. Eén: het risico dat een gedetineerde een ernstig gewelds- of zedenmisdrijf zal begaan, wordt aanwezig geacht. Twee: verstrekken is nodig voor de veiligheid van anderen. Drie: het hoort bij de taak van ieder, dus van de directeur en van de burgemeester.</source>
   <translation>The law asks for three things. One: the risk that a detained person will commit a serious violent or sexual offence is considered to be present. Two: providing is necessary for the safety of others. Three: it belongs to everyone's task, so to that of the directeur and of the burgemeester.</translation>
  </message>
  <message>
   <source>De wet zegt "ernstig", maar geeft geen lijst. De BIJ-lijst is alleen hulp.</source>
   <translation>The law says "ernstig" (serious), but gives no list. The BIJ list is only an aid.</translation>
  </message>
  <message>
   <source>De wet zegt niet wat ernstig is. De lijst van BIJ kan helpen, maar is geen grens.</source>
   <translation>The law does not say what serious is. The list of BIJ can help, but is not a limit.</translation>
  </message>
  <message>
   <source>De wet zegt niet welke burgemeester een melding krijgt. U kiest en legt uit waarom.</source>
   <translation>The law does not say which burgemeester receives a notification. You choose and explain why.</translation>
  </message>
  <message>
   <source>De wet zegt niet welke burgemeester. U kiest en legt uit.</source>
   <translation>The law does not say which burgemeester. You choose and explain.</translation>
  </message>
  <message>
   <source>De wet zegt wanneer wij dat doen. Er wordt een risico gezien op een ernstig gewelds- of zedenmisdrijf, en het is nodig om anderen te beschermen. Ook hoort het bij onze taak en bij die van de burgemeester.</source>
   <translation>The law says when we do so. A risk is seen of a serious violent or sexual offence, and it is necessary to protect others. It also belongs to our task and to that of the burgemeester.</translation>
  </message>
  <message>
   <source>De wet zegt: onverwijld en uiterlijk binnen 72 uur.</source>
   <translation>The law says: without delay and within 72 hours at the latest.</translation>
  </message>
  <message>
   <source>De wettekst {citation} is nog te controleren. Laat de beheerder dat eerst doen.</source>
   <translation>The law text {citation} is still to be checked. Let the administrator do that first.</translation>
  </message>
  <message>
   <source>De wetteksten op deze computer zijn gewijzigd ({count}) en nog niet bevestigd. Vraag een beheerder om ze voor te stellen bij Wetteksten. Twee mensen bevestigen ze daar.</source>
   <translation>The law texts on this computer were changed ({count}) and are not confirmed yet. Ask an administrator to propose them under Law texts. Two people confirm them there.</translation>
  </message>
  <message>
   <source>De wetteksten op deze computer zijn zoals ze zijn meegeleverd.</source>
   <translation>The law texts on this computer are as they were delivered.</translation>
  </message>
  <message>
   <source>De wetteksten van toen staan niet in deze kluis, of zij kloppen niet meer met de code. Vraag de kluis waar de zaak is ingediend.</source>
   <translation>The law texts of then are not in this vault, or they no longer match the code. Ask the vault where the case was submitted.</translation>
  </message>
  <message>
   <source>De zaak in dit bestand klopt niet. Gebruik het bestand niet en vraag de afzender om een nieuw.</source>
   <translation>The case in this file is not right. Do not use the file, and ask the sender for a new one.</translation>
  </message>
  <message>
   <source>De zaak is aan een collega gegeven.</source>
   <translation>The case was given to a colleague.</translation>
  </message>
  <message>
   <source>De zaak is aangehouden tot {day}. Bekijk de zaak opnieuw.</source>
   <translation>The case is on hold until {day}. Look at the case again.</translation>
  </message>
  <message>
   <source>De zaak is begonnen. De geschiedenis staat bij de kopieën.</source>
   <translation>The case was begun. Its history stands with the copies.</translation>
  </message>
  <message>
   <source>De zaak is gesloten.</source>
   <translation>The case is closed.</translation>
  </message>
  <message>
   <source>De zaak is hier intussen ingediend of beslist. Wat is bezegeld, blijft staan; de andere zaak kunt u alleen als kopie bewaren.</source>
   <translation>The case was submitted or decided here in the meantime. What is sealed stays; the other case can only be kept as a copy.</translation>
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
   <source>De zaak kan worden vernietigd sinds {day}. Stel de vernietiging voor, of houd de zaak vast met een reden.</source>
   <translation>The case can be destroyed since {day}. Propose its destruction, or hold the case with a reason.</translation>
  </message>
  <message>
   <source>De zaak komt terug bij u. Vul aan waarom melden nodig is en dien opnieuw in.</source>
   <translation>The case comes back to you. Add why notifying is needed and submit again.</translation>
  </message>
  <message>
   <source>De zaak met kenmerk {reference} is vernietigd op {day}. Dit antwoord kan niet worden bewaard. Bel de gemeente.</source>
   <translation>The case with reference {reference} was destroyed on {day}. This reply cannot be kept. Call the gemeente.</translation>
  </message>
  <message>
   <source>De zaak staat er sinds {day}, zonder vrijlatingsdatum en zonder beslissing. Vul de datum in: dan telt het alarm mee.</source>
   <translation>The case has been here since {day}, without a release date and without a decision. Fill in the date: then the alarm can count.</translation>
  </message>
  <message>
   <source>De zaak uit de andere &amp;kluis houden</source>
   <translation>Keep the case of the other &amp;vault</translation>
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
   <source>De zaak van hier ho&amp;uden</source>
   <translation>&amp;Keep the case that is here</translation>
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
   <source>De zegels onder deze vernietiging kloppen niet. Vernietig niets en bel uw beheerder.</source>
   <translation>The seals under this destruction do not hold. Destroy nothing and call your administrator.</translation>
  </message>
  <message>
   <source>Deelde u gegevens met een andere partij?</source>
   <translation>Did you share data with another party?</translation>
  </message>
  <message>
   <source>Deelt de burgemeester op grond van artikel 18b gegevens met een andere partij? Dan hoort de directeur dat, voor het penitentiair dossier. Dat staat in het tweede lid.</source>
   <translation>Does the burgemeester share data with another party under article 18b? Then the directeur hears that, for the penitentiair dossier. That is in the second paragraph.</translation>
  </message>
  <message>
   <source>Deelt u op grond van artikel 18b, dan moet de directeur dat weten. Een andere grond valt hier niet onder.</source>
   <translation>If you share on the ground of artikel 18b, the directeur must know. Another ground does not fall under this.</translation>
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
   <source>Detentie- en re-integratieplan (artikel 18a Pbw). Het gaat over terugkeer in de samenleving, niet over het risico.</source>
   <translation>Detention and reintegration plan (article 18a Pbw). It is about the return to society, not about the risk.</translation>
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
   <source>Deze code is van {naam}.</source>
   <translation>This code is from {naam}.</translation>
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
   <source>Deze dag ligt in de toekomst. Kies 'Wordt verteld op een andere dag', of vul de dag in waarop het is verteld.</source>
   <translation>This day is in the future. Choose 'Will be told on another day', or fill in the day on which it was told.</translation>
  </message>
  <message>
   <source>Deze dag ligt in de toekomst. Vul de dag in waarop het in het dossier kwam.</source>
   <translation>This day is in the future. Fill in the day on which it was put in the file.</translation>
  </message>
  <message>
   <source>Deze dag ligt in de toekomst: {label}. Vul de dag in waarop het gebeurde.</source>
   <translation>This day is in the future: {label}. Fill in the day on which it happened.</translation>
  </message>
  <message>
   <source>Deze dag ligt vóór de dag waarop u de melding opende. Kijk het jaar na.</source>
   <translation>This day is before the day on which you opened the notification. Check the year.</translation>
  </message>
  <message>
   <source>Deze dag ligt vóór de uitwisseling zelf. Kijk de datum na.</source>
   <translation>This day lies before the exchange itself. Check the date.</translation>
  </message>
  <message>
   <source>Deze dag moet nog komen. Kijk de datum na.</source>
   <translation>This day must still come. Check the date.</translation>
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
   <source>Deze gegevens ontbreken in de praktijk vaak.</source>
   <translation>In practice these details are often missing.</translation>
  </message>
  <message>
   <source>Deze gemeente bestaat niet meer volgens de lijst die nu geldt. Vraag uw teamleider of de melding moet worden vervangen.</source>
   <translation>This gemeente no longer exists according to the list in force. Ask your team lead whether the notification must be replaced.</translation>
  </message>
  <message>
   <source>Deze gemeente bestaat niet meer volgens de lijst die nu geldt. Wat hier staat, blijft leesbaar voor oude zaken.</source>
   <translation>This gemeente no longer exists according to the list in force. What stands here stays readable for old cases.</translation>
  </message>
  <message>
   <source>Deze gemeente is een andere dan bij een adres dat u noemde (BRP, vóór detentie of voorgenomen). Klopt dat?</source>
   <translation>This gemeente differs from that of an address you gave (BRP, before detention or intended). Is that right?</translation>
  </message>
  <message>
   <source>Deze inrichting staat er al: {name}. Voeg daar het nieuwe certificaat toe.</source>
   <translation>This inrichting is there already: {name}. Add the new certificate there.</translation>
  </message>
  <message>
   <source>Deze inrichting staat er niet. Ververs het scherm.</source>
   <translation>This inrichting is not there. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze intrekkingslijst hoort niet bij een uitgever in het register. Voeg eerst het certificaat van de uitgever toe.</source>
   <translation>This revocation list does not belong to an issuer in the register. Add the certificate of the issuer first.</translation>
  </message>
  <message>
   <source>Deze intrekkingslijst is met een te zwakke methode ondertekend. Vraag de uitgever om een lijst met SHA-256 of sterker.</source>
   <translation>This revocation list was signed with a method that is too weak. Ask the issuer for a list with SHA-256 or stronger.</translation>
  </message>
  <message>
   <source>Deze intrekkingslijst is ouder dan die in het register, van {day}. Vraag de uitgever om de nieuwste lijst.</source>
   <translation>This revocation list is older than the one in the register, of {day}. Ask the issuer for the newest list.</translation>
  </message>
  <message>
   <source>Deze intrekkingslijst is van later dan nu. Kijk of de klok van deze computer klopt.</source>
   <translation>This revocation list is of later than now. Check whether the clock of this computer is right.</translation>
  </message>
  <message>
   <source>Deze intrekkingslijst staat al in het register. U hoeft niets te doen.</source>
   <translation>This revocation list is in the register already. You need not do anything.</translation>
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
   <source>Deze kluis is niet ouder dan deze computer zag. Er is niets te aanvaarden.</source>
   <translation>This vault is not older than this computer saw. There is nothing to accept.</translation>
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
   <source>Deze kluis is ouder dan deze computer eerder zag</source>
   <translation>This vault is older than this computer saw before</translation>
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
   <source>Deze kopie is er niet meer. Ververs het scherm.</source>
   <translation>This copy is not there any more. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze lijst is al ingelezen. Kijk bij de lijsten wat er nog moet gebeuren.</source>
   <translation>This list was read in already. Look at the lists for what is still to be done.</translation>
  </message>
  <message>
   <source>Deze lijst is beschadigd. Lees het bestand opnieuw in.</source>
   <translation>This list is damaged. Read the file in again.</translation>
  </message>
  <message>
   <source>Deze lijst wacht niet (meer) op een tweede persoon. Ververs het scherm.</source>
   <translation>This list is not (or no longer) waiting for a second person. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze map is er niet (meer). Zit de stick er nog in? Kies de map van de stick opnieuw.</source>
   <translation>This folder is not there (any more). Is the USB stick still plugged in? Choose the folder of the stick again.</translation>
  </message>
  <message>
   <source>Deze map is er niet. Kies een map die er al is.</source>
   <translation>This folder is not there. Choose a folder that exists.</translation>
  </message>
  <message>
   <source>Deze map is niet leeg. Kies een lege map of maak een nieuwe map.</source>
   <translation>This folder is not empty. Choose an empty folder or make a new folder.</translation>
  </message>
  <message>
   <source>Deze map staat in de kluis zelf. Kies een map op een andere schijf of een stick.</source>
   <translation>This folder is in the vault itself. Choose a folder on another disk or a stick.</translation>
  </message>
  <message>
   <source>Deze map staat op het netwerk. Daar kan een kluis beschadigd raken. Kies een map op deze computer zelf.</source>
   <translation>This folder is on the network. A vault can get damaged there. Choose a folder on this computer itself.</translation>
  </message>
  <message>
   <source>Deze melding gaat naar de burgemeester van {name}.</source>
   <translation>This notification goes to the burgemeester of {name}.</translation>
  </message>
  <message>
   <source>Deze melding gaat naar {name}. Er is een adres bekend in:</source>
   <translation>This notification goes to {name}. An address is known in:</translation>
  </message>
  <message>
   <source>Deze melding had u al</source>
   <translation>You had this notification already</translation>
  </message>
  <message>
   <source>Deze melding is er niet. Ververs het scherm.</source>
   <translation>This notification does not exist. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze melding is hier niet vernietigd. Er is niets te verklaren.</source>
   <translation>This notification was not destroyed here. There is nothing to state.</translation>
  </message>
  <message>
   <source>Deze melding is hier vernietigd. U kunt alleen nog laten weten dat dat is gebeurd.</source>
   <translation>This notification was destroyed here. You can only still say that this was done.</translation>
  </message>
  <message>
   <source>Deze melding is in deze kluis vernietigd op {day}. Zij wordt niet opnieuw bewaard. Vernietig ook dit bestand.</source>
   <translation>This notification was destroyed in this vault on {day}. It is not kept again. Destroy this file as well.</translation>
  </message>
  <message>
   <source>Deze melding is ingetrokken</source>
   <translation>This notification was withdrawn</translation>
  </message>
  <message>
   <source>Deze melding is niet vervangen. Maak eerst een nieuwe versie van de zaak en laat daarover beslissen.</source>
   <translation>This notification has not been replaced. First make a new version of the case and let it be decided on.</translation>
  </message>
  <message>
   <source>Deze melding is nooit overhandigd en geldt niet meer. U hoeft niets te doen.</source>
   <translation>This notification was never handed over and does not count any more. You need not do anything.</translation>
  </message>
  <message>
   <source>Deze melding is nooit overhandigd. Er is geen ontvangst te noteren.</source>
   <translation>This notification was never handed over. There is no receipt to record.</translation>
  </message>
  <message>
   <source>Deze melding is nooit overhandigd. Niemand hoeft een bericht te krijgen.</source>
   <translation>This notification was never handed over. Nobody needs to get a notice.</translation>
  </message>
  <message>
   <source>Deze melding is vervangen</source>
   <translation>This notification was replaced</translation>
  </message>
  <message>
   <source>Deze melding staat hier niet (meer). Er is niets meer van te zien.</source>
   <translation>This notification is not here (any more). Nothing of it can be seen.</translation>
  </message>
  <message>
   <source>Deze melding staat hier niet (meer). Ververs het scherm.</source>
   <translation>This notification is not here (any more). Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze melding staat hier niet. Ververs het scherm.</source>
   <translation>This notification is not here. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze melding staat nog in deze kluis. Vernietig haar eerst; daarna maakt u dit antwoord.</source>
   <translation>This notification is still in this vault. Destroy it first; then you make this reply.</translation>
  </message>
  <message>
   <source>Deze ontvangst is al genoteerd. U hoeft niets te doen.</source>
   <translation>This receipt has already been recorded. You need not do anything.</translation>
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
   <source>Deze oudere kopie aanvaarden?</source>
   <translation>Accept this older copy?</translation>
  </message>
  <message>
   <source>Deze partij staat niet in artikel 18b. Noem hieronder de grond.</source>
   <translation>This party is not named in art. 18b. Name the ground below.</translation>
  </message>
  <message>
   <source>Deze partij staat niet in artikel 18b. Vraag op welke grond het ging.</source>
   <translation>This party is not named in art. 18b. Ask on which ground it was done.</translation>
  </message>
  <message>
   <source>Deze partij staat niet in artikel 18b. Zoek uit op welke grond er is gedeeld.</source>
   <translation>This party is not named in art. 18b. Find out on which ground data were shared.</translation>
  </message>
  <message>
   <source>Deze pdf is versleuteld. Open hem, vergelijk de code op de laatste bladzijden zelf, of geef het bestand melding.json.</source>
   <translation>This PDF is encrypted. Open it and compare the code on the last pages yourself, or give the file melding.json.</translation>
  </message>
  <message>
   <source>Deze regel is er niet meer. Ververs het scherm.</source>
   <translation>This line is not there any more. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze regel telt vanaf de laatste overdracht, maar er is niets overhandigd. Kies een andere regel.</source>
   <translation>This rule counts from the last hand-over, but nothing was handed over. Choose another rule.</translation>
  </message>
  <message>
   <source>Deze regel telt vanaf een dag die nog niet is ingevuld. Vul die dag in.</source>
   <translation>This rule counts from a day that is not filled in yet. Fill in that day.</translation>
  </message>
  <message>
   <source>Deze regel van het logboek is niet te lezen. Laat de kluis controleren.</source>
   <translation>This line of the journal cannot be read. Let the vault be checked.</translation>
  </message>
  <message>
   <source>Deze regel van het register moet nog bewaard blijven.</source>
   <translation>This line of the register must still be kept.</translation>
  </message>
  <message>
   <source>Deze reservekopie is beschadigd of veranderd: {name}. Kies een andere reservekopie.</source>
   <translation>This backup is damaged or changed: {name}. Choose another backup.</translation>
  </message>
  <message>
   <source>Deze reservekopie staat al als vernietigd. Ververs het scherm.</source>
   <translation>This backup is already noted as destroyed. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze rol bestaat niet in deze kluis. Kies een andere rol.</source>
   <translation>This role does not exist in this vault. Choose another role.</translation>
  </message>
  <message>
   <source>Deze rol werkt nog niet: {rollen}. Eerst tekenen collega's ervoor, nadat u uw vingerafdruk hebt voorgelezen.</source>
   <translation>This role does not work yet: {rollen}. First colleagues sign for it, after you have read out your fingerprint.</translation>
  </message>
  <message>
   <source>Deze sleutel van de inrichting heeft de code ondertekend.</source>
   <translation>This key of the inrichting signed the code.</translation>
  </message>
  <message>
   <source>Deze stappen zijn een reconstructie. De tekst van hoofdstuk 3 van de handreiking, over de werkwijze, konden wij niet krijgen. Uw eigen werkinstructie gaat vóór.</source>
   <translation>These steps are a reconstruction. We could not get the text of chapter 3 of the handreiking, on the working method. Your own work instruction comes first.</translation>
  </message>
  <message>
   <source>Deze stick is niet genoteerd. Ververs het scherm.</source>
   <translation>This USB stick was not recorded. Refresh the screen.</translation>
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
   <source>Deze tekst is te lang. Gebruik ten hoogste {longest} tekens.</source>
   <translation>This text is too long. Use at most {longest} characters.</translation>
  </message>
  <message>
   <source>Deze teksten ontbreken: {namen}. Laat Meldpoort opnieuw installeren.</source>
   <translation>These texts are missing: {namen}. Have Meldpoort installed again.</translation>
  </message>
  <message>
   <source>Deze termijnen kiest uw organisatie zelf: geen wet noemt ze. Het alarm kent alleen wat is ingevuld.</source>
   <translation>Your organisation chooses these terms itself: no law gives them. The alarm knows only what was filled in.</translation>
  </message>
  <message>
   <source>Deze uitwisseling is er niet. Ververs het scherm.</source>
   <translation>This exchange does not exist. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze vastlegging is er niet. Ververs het scherm.</source>
   <translation>This record does not exist. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze versie heeft geen voorstel. Stuur de zaak terug met een opmerking.</source>
   <translation>This version has no proposal. Send the case back with a remark.</translation>
  </message>
  <message>
   <source>Deze versie van de zaak is er niet. Ververs het scherm.</source>
   <translation>This version of the case does not exist. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze vingerafdruk hoort bij deze kluis en verandert nooit. Druk hem af en bewaar hem bij de herstelsleutel. Zo ziet u later of iemand de kluis heeft verwisseld.</source>
   <translation>This fingerprint belongs to this vault and never changes. Print it and keep it with the recovery key. Then you can see later whether someone has swapped the vault.</translation>
  </message>
  <message>
   <source>Deze vingerafdruk is al vergeleken. U hoeft niets te doen.</source>
   <translation>This fingerprint was compared already. You need not do anything.</translation>
  </message>
  <message>
   <source>Deze vingerafdruk is niet die van deze collega. Vergelijk hem opnieuw, hardop.</source>
   <translation>This fingerprint is not the one of this colleague. Compare it again, aloud.</translation>
  </message>
  <message>
   <source>Deze vingerafdruk is niet die van dit certificaat. Vergelijk hem opnieuw, hardop.</source>
   <translation>This fingerprint is not that of this certificate. Compare it again, aloud.</translation>
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
   <source>Deze zaak is gesloten. Er kan niets meer bij.</source>
   <translation>This case is closed. Nothing can be added.</translation>
  </message>
  <message>
   <source>Deze zaak is hier al</source>
   <translation>This case is here already</translation>
  </message>
  <message>
   <source>Deze zaak is hier intussen ingediend of beslist. Wat is bezegeld, blijft staan. Kies de zaak die hier is; de andere wordt als leesbare kopie bewaard.</source>
   <translation>This case was submitted or decided here in the meantime. What is sealed stays. Choose the case that is here; the other is kept as a copy to read.</translation>
  </message>
  <message>
   <source>Deze zaak is hier veranderd en daar ook</source>
   <translation>This case was changed here and there as well</translation>
  </message>
  <message>
   <source>Deze zaak is niet gesloten met een bewaarregel. Sluit de zaak eerst.</source>
   <translation>This case was not closed with a keeping rule. Close the case first.</translation>
  </message>
  <message>
   <source>Deze zaak is niet onderweg. Ververs het scherm.</source>
   <translation>This case is not under way. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze zaak is niet vernietigd. Ververs het scherm.</source>
   <translation>This case was not destroyed. Refresh the screen.</translation>
  </message>
  <message>
   <source>Deze zaak is nog niet gesloten. Kies de bewaarregel bij het sluiten.</source>
   <translation>This case is not closed yet. Choose the keeping rule at closing.</translation>
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
   <source>Deze zaak is onderweg naar {name}. U kunt haar hier lezen. Wacht tot zij terug is, of haal haar terug bij 'Zaken overbrengen'.</source>
   <translation>This case is under way to {name}. You can read it here. Wait until it is back, or recall it at 'Transferring cases'.</translation>
  </message>
  <message>
   <source>Deze zaak mag niet vernietigd worden. Hef dat eerst op bij de zaak.</source>
   <translation>This case must not be destroyed. Lift that first at the case.</translation>
  </message>
  <message>
   <source>Deze zaak moet nog bewaard blijven. Wacht tot de dag van vernietigen.</source>
   <translation>This case must still be kept. Wait until the day of destroying.</translation>
  </message>
  <message>
   <source>Deze zaak wordt nog beoordeeld, of is al afgesloten. Rond de beoordeling af of neem de zaak terug; dan kan zij naar de andere inrichting.</source>
   <translation>This case is still being reviewed, or is closed already. Finish the review or take the case back; then it can go to the other inrichting.</translation>
  </message>
  <message>
   <source>Dezelfde gemeente staat er twee keer. Haal er één weg.</source>
   <translation>The same gemeente is there twice. Take one of them away.</translation>
  </message>
  <message>
   <source>Die dag is voorbij: hef het op of laat het staan.</source>
   <translation>That day has passed: lift it or leave it.</translation>
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
   <source>Dit antwoord gaat over een andere inhoud dan die van melding {name}. Er is niets veranderd. Bel de gemeente.</source>
   <translation>This reply is about another content than that of notification {name}. Nothing has changed. Call the gemeente.</translation>
  </message>
  <message>
   <source>Dit antwoord hoort bij een andere melding. Begin opnieuw.</source>
   <translation>This reply belongs to another notification. Start again.</translation>
  </message>
  <message>
   <source>Dit antwoord hoort niet bij deze melding. Begin het opnieuw.</source>
   <translation>This reply does not belong to this notification. Begin it again.</translation>
  </message>
  <message>
   <source>Dit antwoord is al afgehandeld. Ververs het scherm.</source>
   <translation>This reply has already been dealt with. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit antwoord is al genoteerd. U hoeft niets te doen.</source>
   <translation>This reply has already been recorded. You need not do anything.</translation>
  </message>
  <message>
   <source>Dit antwoord is er niet. Ververs het scherm.</source>
   <translation>This reply does not exist. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit antwoord is niet ondertekend met een certificaat van een gemeente dat u hebt vergeleken, of er is iets in veranderd. Gebruik het niet en bel de gemeente.</source>
   <translation>This reply is not signed with a certificate of a gemeente that you compared, or something in it was changed. Do not use it and call the gemeente.</translation>
  </message>
  <message>
   <source>Dit antwoord is niet te lezen. Vraag de gemeente om een nieuw antwoord, of om het antwoordblad op papier.</source>
   <translation>This reply cannot be read. Ask the gemeente (municipality) for a new reply, or for the reply page on paper.</translation>
  </message>
  <message>
   <source>Dit antwoord is niet volledig. Wat mist: {what} Bel de gemeente en noteer het antwoord met de hand.</source>
   <translation>This reply is not complete. What is missing: {what} Call the gemeente and record the reply by hand.</translation>
  </message>
  <message>
   <source>Dit antwoord is om te oefenen en hoort niet in deze kluis. Open het in de oefenkluis.</source>
   <translation>This reply is for practice and does not belong in this vault. Open it in the practice vault.</translation>
  </message>
  <message>
   <source>Dit antwoord is volgens de gemeente verstuurd op {day}; die dag moet nog komen. Kijk de klok van deze computer na, of bel de gemeente.</source>
   <translation>According to the gemeente this reply was sent on {day}; that day has yet to come. Check the clock of this computer, or call the gemeente.</translation>
  </message>
  <message>
   <source>Dit antwoord noemt een andere gemeente dan de gemeente die het ondertekende. Gebruik het niet en bel de gemeente.</source>
   <translation>This reply names another gemeente than the gemeente that signed it. Do not use it and call the gemeente.</translation>
  </message>
  <message>
   <source>Dit antwoord noemt een bericht dat niet bij deze melding hoort. Er is niets veranderd. Bel de gemeente.</source>
   <translation>This reply names a notice that does not belong to this notification. Nothing has changed. Call the gemeente.</translation>
  </message>
  <message>
   <source>Dit antwoord staat hier niet (meer). Ververs het scherm.</source>
   <translation>This reply is not here (any more). Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit antwoord staat niet in de brief.</source>
   <translation>This answer is not in the letter.</translation>
  </message>
  <message>
   <source>Dit antwoord was al ingelezen. Er is niets veranderd.</source>
   <translation>This reply had already been imported. Nothing has changed.</translation>
  </message>
  <message>
   <source>Dit artikel gaat over een andere grondslag. Het recht op inzage kijkt vier jaar terug; daarom bewaren wij de regel minstens zo lang.</source>
   <translation>This article is about another ground. The right of access looks back four years; so we keep the line at least as long.</translation>
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
   <source>Dit bericht gaat over een andere inhoud dan de melding die hier staat. Gebruik het niet en bel de inrichting.</source>
   <translation>This message is about other content than the notification that is here. Do not use it and call the inrichting.</translation>
  </message>
  <message>
   <source>Dit bericht gaat over een melding die hier op {day} is vernietigd. Van het bericht is niets bewaard. Laat de inrichting weten dat de melding vernietigd is.</source>
   <translation>This message is about a notification that was destroyed here on {day}. Nothing of the message was kept. Let the facility know that the notification was destroyed.</translation>
  </message>
  <message>
   <source>Dit bericht gaat over melding {reference} versie {version}. Die staat hier niet. Komt zij nog, dan ziet u meteen dat zij niet meer geldt.</source>
   <translation>This message is about notification {reference} version {version}. That is not here. If it still comes, you see at once that it no longer counts.</translation>
  </message>
  <message>
   <source>Dit bericht is er niet. Ververs het scherm.</source>
   <translation>This notice does not exist. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit bericht is gemaakt met een nieuwere versie van Meldpoort. Werk uw programma bij, of vraag de afzender om een brief op papier.</source>
   <translation>This message was made with a newer version of Meldpoort. Update your program, or ask the sender for a letter on paper.</translation>
  </message>
  <message>
   <source>Dit bericht is gemaakt voor een andere ontvanger. Lees het niet en bel de afzender.</source>
   <translation>This message was made for another recipient. Do not read it, and call the sender.</translation>
  </message>
  <message>
   <source>Dit bericht is te groot voor een bestand. Gebruik papier.</source>
   <translation>This message is too large for a file. Use paper.</translation>
  </message>
  <message>
   <source>Dit bericht is voor iets anders bedoeld. Open het op de plek waar het voor bedoeld is, of vraag de afzender wat het is.</source>
   <translation>This message is meant for something else. Open it at the place that it is meant for, or ask the sender what it is.</translation>
  </message>
  <message>
   <source>Dit bericht noemt een ander certificaat dan dat waarmee het is ondertekend. Gebruik het niet en bel de afzender.</source>
   <translation>This message names another certificate than the one that signed it. Do not use it, and call the sender.</translation>
  </message>
  <message>
   <source>Dit bericht over een melding is niet te lezen. Vraag de inrichting om een nieuw bericht, of om de brief op papier.</source>
   <translation>This message about a notification cannot be read. Ask the inrichting (prison facility) for a new message, or for the letter on paper.</translation>
  </message>
  <message>
   <source>Dit bestand gaat niet open met de sleutels van deze inrichting. Het is voor een andere inrichting, of het is beschadigd. Vraag de gemeente om een nieuw antwoord.</source>
   <translation>This file does not open with the keys of this facility. It is for another facility, or it is damaged. Ask the gemeente for a new reply.</translation>
  </message>
  <message>
   <source>Dit bestand gaat niet open met deze sleutel. Het is voor een andere ontvanger, of het is beschadigd. Vraag de afzender om een nieuw bestand.</source>
   <translation>This file does not open with this key. It is for another recipient, or it is damaged. Ask the sender for a new file.</translation>
  </message>
  <message>
   <source>Dit bestand is de geschiedenis van een zaak uit een andere inrichting. Die kan hier niet verder.</source>
   <translation>This file is the history of a case from another inrichting. It cannot go on here.</translation>
  </message>
  <message>
   <source>Dit bestand is een melding en geen bericht. Open het op de plek voor meldingen.</source>
   <translation>This file is a notification (melding), not a message. Open it at the place for notifications.</translation>
  </message>
  <message>
   <source>Dit bestand is geen RSA-sleutel. Kies de geheime sleutel van de gemeente (PEM).</source>
   <translation>This file is not an RSA key. Choose the secret key of the gemeente (PEM).</translation>
  </message>
  <message>
   <source>Dit bestand is geen antwoord van een gemeente, of het is beschadigd. Kies het bestand dat eindigt op .p7m, of vraag de gemeente om een nieuw antwoord.</source>
   <translation>This file is not a reply of a gemeente, or it is damaged. Choose the file that ends in .p7m, or ask the gemeente for a new reply.</translation>
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
   <source>Dit bestand is geen intrekkingslijst. Vraag de uitgever om een bestand dat eindigt op .crl of .pem.</source>
   <translation>This file is not a revocation list. Ask the issuer for a file that ends in .crl or .pem.</translation>
  </message>
  <message>
   <source>Dit bestand is geen lijst in CSV. Bewaar de lijst als CSV (UTF-8) en kies haar opnieuw.</source>
   <translation>This file is not a list in CSV. Save the list as CSV (UTF-8) and choose it again.</translation>
  </message>
  <message>
   <source>Dit bestand is geen melding.json en geen pdf. Kies het bestand uit het pakket of de brief zelf.</source>
   <translation>This file is neither melding.json nor a PDF. Choose the file from the package, or the letter itself.</translation>
  </message>
  <message>
   <source>Dit bestand is geen pakket van Meldpoort, of het is beschadigd. Kies het bestand dat eindigt op .p7m, of vraag de afzender om een nieuw bestand.</source>
   <translation>This file is not a package of Meldpoort, or it is damaged. Choose the file that ends in .p7m, or ask the sender for a new file.</translation>
  </message>
  <message>
   <source>Dit bestand is geen tekst in UTF-8. Bewaar de lijst als CSV (UTF-8) en kies haar opnieuw.</source>
   <translation>This file is not text in UTF-8. Save the list as CSV (UTF-8) and choose it again.</translation>
  </message>
  <message>
   <source>Dit bestand is geen zaak uit een andere inrichting, of het is een oefening. Open het op de plek waar het voor bedoeld is.</source>
   <translation>This file is not a case from another inrichting, or it is practice. Open it at the place that it is meant for.</translation>
  </message>
  <message>
   <source>Dit bestand is geen zaakbestand. Kies een bestand met één zaak.</source>
   <translation>This file is not a case file. Choose a file with one case.</translation>
  </message>
  <message>
   <source>Dit bestand is gemaakt op een moment waarop het certificaat niet gold. Gebruik het niet en bel de inrichting.</source>
   <translation>This file was made at a moment when the certificate was not valid. Do not use it and call the inrichting.</translation>
  </message>
  <message>
   <source>Dit bestand is hier al ingelezen</source>
   <translation>This file was read in here before</translation>
  </message>
  <message>
   <source>Dit bestand is niet geopend. Er is niets van bewaard.</source>
   <translation>This file was not opened. Nothing of it was kept.</translation>
  </message>
  <message>
   <source>Dit bestand is niet het certificaat van een inrichting. Kies het bestand met één certificaat (.pem, .crt of .cer) dat u van de inrichting kreeg.</source>
   <translation>This file is not the certificate of an inrichting. Choose the file with one certificate (.pem, .crt or .cer) that you got from the inrichting.</translation>
  </message>
  <message>
   <source>Dit bestand is niet ondertekend met een certificaat dat u vertrouwt. Gebruik het niet en bel de afzender.</source>
   <translation>This file was not signed with a certificate that you trust. Do not use it, and call the sender.</translation>
  </message>
  <message>
   <source>Dit bestand is niet precies een keer ondertekend. Vraag de afzender om een nieuw bestand.</source>
   <translation>This file was not signed exactly once. Ask the sender for a new file.</translation>
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
   <source>Dit bestand is te groot voor een intrekkingslijst.</source>
   <translation>This file is too large for a revocation list.</translation>
  </message>
  <message>
   <source>Dit bestand is te groot voor een lijst van gemeenten.</source>
   <translation>This file is too large for a list of gemeenten.</translation>
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
   <source>Dit bestand is te groot. Kies een ander bestand.</source>
   <translation>This file is too large. Choose another file.</translation>
  </message>
  <message>
   <source>Dit bestand is te groot. Kies het bestand dat eindigt op .p7m.</source>
   <translation>This file is too large. Choose the file that ends in .p7m.</translation>
  </message>
  <message>
   <source>Dit bestand kan geen briefhoofd zijn. Kies een PNG, een JPEG of een pdf. Van een SVG kunt u eerst een pdf maken.</source>
   <translation>This file cannot be a letterhead. Choose a PNG, a JPEG or a PDF. You can make a PDF of an SVG first.</translation>
  </message>
  <message>
   <source>Dit bestand komt van een kluis met een andere rollenlijst. Open het op de plek waar het voor bedoeld is.</source>
   <translation>This file comes from a vault with another roster. Open it at the place that it is meant for.</translation>
  </message>
  <message>
   <source>Dit bestand met een zaak is niet te lezen. Vraag de afzender om een nieuw bestand.</source>
   <translation>This file with a case cannot be read. Ask the sender for a new file.</translation>
  </message>
  <message>
   <source>Dit bijzondere gegeven ({kind}) gaat mee bij {label}: ‘{excerpt}’. Dat mag alleen als het onvermijdelijk is.</source>
   <translation>This special category of data ({kind}) goes along at {label}: ‘{excerpt}’. That is allowed only when it cannot be avoided.</translation>
  </message>
  <message>
   <source>Dit certificaat geldt al niet meer. Ververs het scherm.</source>
   <translation>This certificate is already no longer valid. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit certificaat heeft geen RSA-sleutel van ten minste 2048 bits. Vraag de inrichting om het certificaat waarmee zij pakketten ondertekent.</source>
   <translation>This certificate has no RSA key of at least 2048 bits. Ask the inrichting for the certificate with which it signs packages.</translation>
  </message>
  <message>
   <source>Dit certificaat heeft geen RSA-sleutel, en alleen daarmee kan Meldpoort versleutelen. Vraag de gemeente om een RSA-certificaat, of gebruik de versleutelde pdf.</source>
   <translation>This certificate has no RSA key, and Meldpoort can encrypt only with that. Ask the gemeente for an RSA certificate, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Dit certificaat is ingetrokken: {name}, op {day}. Gebruik het niet meer. Bel de gemeente en vraag om een nieuw certificaat, of gebruik de versleutelde pdf.</source>
   <translation>This certificate was revoked: {name}, on {day}. Do not use it any more. Call the gemeente and ask for a new certificate, or use the encrypted PDF.</translation>
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
   <source>Dit certificaat is niet het certificaat dat is toegevoegd. Iemand werkte buiten Meldpoort om. Gebruik het niet en bel uw beheerder.</source>
   <translation>This certificate is not the certificate that was added. Somebody worked outside Meldpoort. Do not use it and call your administrator.</translation>
  </message>
  <message>
   <source>Dit certificaat is nog niet geldig: het geldt vanaf {date}. Wacht tot die dag, of gebruik de versleutelde pdf.</source>
   <translation>This certificate is not valid yet: it is valid from {date}. Wait until that day, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Dit certificaat is verlopen of nog niet geldig. Vraag de inrichting om het certificaat van nu.</source>
   <translation>This certificate has expired or is not valid yet. Ask the inrichting for its present certificate.</translation>
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
   <source>Dit certificaat staat al in de lijst. Kies een ander bestand.</source>
   <translation>This certificate is in the list already. Choose another file.</translation>
  </message>
  <message>
   <source>Dit certificaat staat niet (meer) in het register. Ververs het scherm.</source>
   <translation>This certificate is not in the register (any more). Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit certificaat staat niet in de kluis. Ververs het scherm.</source>
   <translation>This certificate is not in the vault. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit certificaat uit gebruik nemen?</source>
   <translation>Take this certificate out of use?</translation>
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
   <source>Dit certificaat wordt al niet meer vertrouwd. Ververs het scherm.</source>
   <translation>This certificate is no longer trusted already. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit certificaat wordt al vertrouwd. U hoeft niets te doen.</source>
   <translation>This certificate is trusted already. You need not do anything.</translation>
  </message>
  <message>
   <source>Dit certificaat wordt niet meer vertrouwd. Wat u eerder opende, blijft leesbaar.</source>
   <translation>This certificate is no longer trusted. What you opened before stays readable.</translation>
  </message>
  <message>
   <source>Dit contact is er niet (meer). Ververs het scherm.</source>
   <translation>This contact is not there (any more). Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit contact weggooien?</source>
   <translation>Throw this contact away?</translation>
  </message>
  <message>
   <source>Dit exemplaar is al opzij gezet. Ververs het scherm.</source>
   <translation>This copy was put aside already. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit exemplaar is al overhandigd. Maak een nieuw exemplaar als u er nog een geeft.</source>
   <translation>This copy was handed over already. Make a new copy if you give another one.</translation>
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
   <source>Dit exemplaar is opzij gezet als niet gebruikt of zoek. Maak een nieuw exemplaar.</source>
   <translation>This copy was put aside as not used or lost. Make a new copy.</translation>
  </message>
  <message>
   <source>Dit exemplaar is opzij gezet. Maak een nieuw exemplaar.</source>
   <translation>This copy was put aside. Make a new copy.</translation>
  </message>
  <message>
   <source>Dit exemplaar is overhandigd, dus wel gebruikt. Is het zoek? Leg dan dat vast.</source>
   <translation>This copy was handed over, so it was used. Is it lost? Then record that.</translation>
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
   <source>Dit hoort volgens onze lijst niet in een melding ({kind}), maar bleef staan bij {label}: ‘{excerpt}’.</source>
   <translation>By our own list this does not belong in a notification ({kind}), but it stayed at {label}: ‘{excerpt}’.</translation>
  </message>
  <message>
   <source>Dit is al opgeheven. Ververs het scherm.</source>
   <translation>This was lifted already. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit is de eerste voorwaarde van de wet. De handreiking zegt "reëel risico".</source>
   <translation>This is the first condition of the law. The handreiking says "reëel risico" (real risk).</translation>
  </message>
  <message>
   <source>Dit is de kluis van een inrichting. Kies de kluis van uw gemeente, of start het programma met: meldpoort start.</source>
   <translation>This is the vault of an inrichting. Choose the vault of your gemeente, or start the program with: meldpoort start.</translation>
  </message>
  <message>
   <source>Dit is de laatste stop tegen de verkeerde ontvanger.</source>
   <translation>This is the last stop against the wrong recipient.</translation>
  </message>
  <message>
   <source>Dit is de map van de kluis. Kies de map van de stick.</source>
   <translation>This is the folder of the vault. Choose the folder of the USB stick.</translation>
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
   <source>Dit is een deel van een intrekkingslijst, of een lijst over certificaten van anderen. Meldpoort kan die niet gebruiken. Vraag de uitgever om de hele lijst.</source>
   <translation>This is a part of a revocation list, or a list about certificates of others. Meldpoort cannot use it. Ask the issuer for the whole list.</translation>
  </message>
  <message>
   <source>Dit is een echt antwoord. Het hoort niet in een oefenkluis. Open het in de echte kluis.</source>
   <translation>This is a real reply. It does not belong in a practice vault. Open it in the real vault.</translation>
  </message>
  <message>
   <source>Dit is een echte melding. Open haar niet in een oefenkluis.</source>
   <translation>This is a real notification. Do not open it in a practice vault.</translation>
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
   <source>Dit is een oefening. Open haar in een oefenkluis, niet in deze kluis.</source>
   <translation>This is practice. Open it in a practice vault, not in this one.</translation>
  </message>
  <message>
   <source>Dit is een oefenkluis. Niets hieruit is echt.</source>
   <translation>This is a practice vault. Nothing in it is real.</translation>
  </message>
  <message>
   <source>Dit is een stuk van de reclassering. Vraag of u het mag gebruiken en doorgeven.</source>
   <translation>This is a document of the reclassering (probation service). Ask whether you may use it and pass it on.</translation>
  </message>
  <message>
   <source>Dit is een verzoek: de gemeente beslist zelf over haar archief.</source>
   <translation>This is a request: the gemeente itself decides about its archive.</translation>
  </message>
  <message>
   <source>Dit is er niet in deze zaak. Ververs het scherm.</source>
   <translation>This is not in this case. Refresh the screen.</translation>
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
   <source>Dit is geen e-mailadres. Kijk het na, of laat het veld leeg.</source>
   <translation>This is not an e-mail address. Check it, or leave the field empty.</translation>
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
   <source>Dit is geen wortelcertificaat in het register. Ververs het scherm en kies de wortel.</source>
   <translation>This is not a root certificate in the register. Refresh the screen and choose the root.</translation>
  </message>
  <message>
   <source>Dit is geen zaakbestand van Meldpoort: het veld "format" ontbreekt of klopt niet. Kies een ander bestand, of zet bij "format": {ours}.</source>
   <translation>This is not a Meldpoort case file: the field "format" is missing or not right. Choose another file, or put at "format": {ours}.</translation>
  </message>
  <message>
   <source>Dit is het certificaat van uw eigen gemeente. Kies het bestand dat u van de inrichting kreeg.</source>
   <translation>This is the certificate of your own gemeente. Choose the file that you got from the inrichting (prison).</translation>
  </message>
  <message>
   <source>Dit is het certificaat van uw eigen inrichting. Kies dat van de andere.</source>
   <translation>This is the certificate of your own inrichting. Choose that of the other.</translation>
  </message>
  <message>
   <source>Dit is nog niet bewaard</source>
   <translation>This has not been kept yet</translation>
  </message>
  <message>
   <source>Dit is nog niet geregeld</source>
   <translation>This has not been arranged yet</translation>
  </message>
  <message>
   <source>Dit is ondertekend met een te zwakke methode ({name}). Vraag de gemeente om een certificaat dat met SHA-256 of sterker is ondertekend, of gebruik de versleutelde pdf.</source>
   <translation>This was signed with a method that is too weak ({name}). Ask the gemeente for a certificate that was signed with SHA-256 or stronger, or use the encrypted PDF.</translation>
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
   <source>Dit is veranderd sinds het voorstel. Trek het voorstel in en kijk opnieuw of het vernietigd moet worden.</source>
   <translation>This changed since the proposal. Withdraw the proposal and look again whether it must be destroyed.</translation>
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
   <source>Dit kan alleen in de kluis van een gemeente. Dit is de kluis van een inrichting.</source>
   <translation>This can be done only in the vault of a gemeente. This is the vault of an inrichting.</translation>
  </message>
  <message>
   <source>Dit kan alleen in de kluis van een inrichting. Dit is de kluis van een gemeente.</source>
   <translation>This can be done only in the vault of an inrichting. This is the vault of a gemeente.</translation>
  </message>
  <message>
   <source>Dit kan alleen in een oefenkluis. In een echte kluis blijft de sleutel binnen.</source>
   <translation>This is only possible in a practice vault. In a real vault the key stays inside.</translation>
  </message>
  <message>
   <source>Dit kan een datalek zijn. Na het intrekken vraagt het programma daarnaar. De vraag blijft staan tot u haar beantwoordt.</source>
   <translation>This may be a data breach. After the withdrawal the program asks about it. The question stays until you answer it.</translation>
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
   <source>Dit kan niet wachten</source>
   <translation>This cannot wait</translation>
  </message>
  <message>
   <source>Dit kan niet worden teruggedraaid.</source>
   <translation>This cannot be undone.</translation>
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
   <source>Dit komt in het penitentiair dossier.</source>
   <translation>This goes into the penitentiair dossier (prison file).</translation>
  </message>
  <message>
   <source>Dit komt niet in de brief. Eigen keuze van dit programma.</source>
   <translation>This does not go into the letter. This program's own choice.</translation>
  </message>
  <message>
   <source>Dit kunt u om deze reden niet vragen. Verbeteren, vernietigen en afschermen eist u alleen bij onjuiste of onrechtmatige gegevens.</source>
   <translation>You cannot ask this for this reason. You demand correction, destruction and restriction only of data that are wrong or unlawful.</translation>
  </message>
  <message>
   <source>Dit lijkt de naam van een ander dan betrokkene. De brief noemt geen namen van anderen.</source>
   <translation>This looks like the name of somebody else. The letter names nobody else.</translation>
  </message>
  <message>
   <source>Dit mag u eisen: de gegevens waren fout of hadden niet gegeven mogen worden.</source>
   <translation>This you may demand: the data were wrong or should not have been given.</translation>
  </message>
  <message>
   <source>Dit mandaat is al voorbij op {day}. Vraag de gemeente wie nu namens de burgemeester aanneemt.</source>
   <translation>This mandate already ended on {day}. Ask the gemeente who now accepts for the burgemeester.</translation>
  </message>
  <message>
   <source>Dit mandaat is al voorbij. Kijk de dag na.</source>
   <translation>This mandate has ended already. Check the day.</translation>
  </message>
  <message>
   <source>Dit mandaat telt al niet meer. Ververs het scherm.</source>
   <translation>This mandate already does not count any more. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit moet, want de gegevens waren fout of onrechtmatig (artikel 24 Wjsg, samengevat):</source>
   <translation>This must be done, because the data were wrong or unlawful (article 24 Wjsg, the Act on judicial and criminal data, summarised):</translation>
  </message>
  <message>
   <source>Dit moment moet nog komen. Kijk de datum na.</source>
   <translation>This moment must still come. Check the date.</translation>
  </message>
  <message>
   <source>Dit nummer hoort bij één persoon in de strafrechtsketen.</source>
   <translation>This number belongs to one person in the criminal justice chain.</translation>
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
   <source>Dit pakket noemt een ander certificaat van de inrichting dan dat waarmee het is ondertekend. Gebruik het niet en bel de inrichting.</source>
   <translation>This package names another certificate of the facility than the one it was signed with. Do not use it and call the facility.</translation>
  </message>
  <message>
   <source>Dit programma</source>
   <translation>This program</translation>
  </message>
  <message>
   <source>Dit programma kent dit format.</source>
   <translation>This program knows this format.</translation>
  </message>
  <message>
   <source>Dit staat nog open, zover hier is ingevuld</source>
   <translation>This is still open, as far as was entered here</translation>
  </message>
  <message>
   <source>Dit tijdstip is er nog niet. Kijk de dag en de tijd na.</source>
   <translation>This time has not come yet. Check the day and the time.</translation>
  </message>
  <message>
   <source>Dit veld klopt niet. Kijk het na en vul het opnieuw in.</source>
   <translation>This field is not right. Check it and fill it in again.</translation>
  </message>
  <message>
   <source>Dit verzoek gaat over gegevens van een ander. Wijs betrokkene naar die ander.</source>
   <translation>This request is about data of someone else. Refer the person to them.</translation>
  </message>
  <message>
   <source>Dit verzoek is er niet. Ververs het scherm.</source>
   <translation>This request does not exist. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit verzoek vernietigen?</source>
   <translation>Destroy this request?</translation>
  </message>
  <message>
   <source>Dit voorstel is er niet meer. Ververs het scherm.</source>
   <translation>This proposal is not there any more. Refresh the screen.</translation>
  </message>
  <message>
   <source>Dit voorstel wacht niet meer. Open het scherm Wetteksten opnieuw.</source>
   <translation>This proposal no longer waits. Open the screen Law texts again.</translation>
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
   <source>Dit zijn te veel regels. Haal er een paar weg.</source>
   <translation>These are too many lines. Take a few away.</translation>
  </message>
  <message>
   <source>Doe dit alleen als een reservekopie met opzet is teruggezet. In het logboek komt te staan welke regel ontbreekt. Daarna kan er vanaf deze computer weer iets worden overhandigd.</source>
   <translation>Only do this when a backup was put back on purpose. The journal will say which line is missing. After that something can be handed over from this computer again.</translation>
  </message>
  <message>
   <source>Doe dit als de sleutel in verkeerde handen kan zijn. Hierna ondertekent Meldpoort er niets meer mee. Gemeenten weten dit niet vanzelf: vertel het ze. Dit kunt u niet terugdraaien.</source>
   <translation>Do this when the key may be in the wrong hands. After this Meldpoort signs nothing with it any more. Gemeenten do not know this by themselves: tell them. You cannot undo this.</translation>
  </message>
  <message>
   <source>Doe dit als de sleutel in verkeerde handen kan zijn. Hierna opent en ondertekent Meldpoort er niets meer mee. Wat al open was, blijft te lezen. Inrichtingen weten dit niet vanzelf: vertel het ze. Dit kunt u niet terugdraaien.</source>
   <translation>Do this when the key may be in the wrong hands. After this Meldpoort opens and signs nothing with it any more. What was opened stays readable. Inrichtingen do not know this by themselves: tell them. You cannot undo this.</translation>
  </message>
  <message>
   <source>Doel</source>
   <translation>Purpose</translation>
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
   <source>Doorgestuurd</source>
   <translation>Passed on</translation>
  </message>
  <message>
   <source>Dreigt er nu gevaar?</source>
   <translation>Is there danger now?</translation>
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
   <source>Druk om de uitleg te zien.</source>
   <translation>Press to see the explanation.</translation>
  </message>
  <message>
   <source>E-mailadres</source>
   <translation>E-mail address</translation>
  </message>
  <message>
   <source>E-mailadres (nooit om te sturen)</source>
   <translation>E-mail address (never to send to)</translation>
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
   <source>Een CSV-bestand met de kolommen gemeentecode, naam en veiligheidsregio (of provincienaam). In een kolom 'voorheen' mogen oude namen staan, met | ertussen. De lijst telt pas als een tweede persoon haar heeft bevestigd.</source>
   <translation>A CSV file with the columns gemeentecode, naam and veiligheidsregio (or provincienaam). A column 'voorheen' may hold former names, with | between them. The list only counts once a second person has confirmed it.</translation>
  </message>
  <message>
   <source>Een DPIA hoort vóór het gebruik. Het programma vervangt die niet.</source>
   <translation>A DPIA belongs before the use. The program does not replace it.</translation>
  </message>
  <message>
   <source>Een adres bij ‘{label}’ staat niet meer in de lijst. Kies opnieuw waarop de keuze berust.</source>
   <translation>An address at ‘{label}’ is no longer in the list. Choose again what the choice rests on.</translation>
  </message>
  <message>
   <source>Een afspraak, geen termijn uit de wet.</source>
   <translation>An agreement, no term of the law.</translation>
  </message>
  <message>
   <source>Een ander dan betrokkene moet mogen vragen namens betrokkene.</source>
   <translation>Someone other than the person must be allowed to ask for the person.</translation>
  </message>
  <message>
   <source>Een ander gaat hierover, zoals een gemeente of de Autoriteit Persoonsgegevens.</source>
   <translation>Someone else deals with this, such as a gemeente or the Autoriteit Persoonsgegevens (the Dutch data protection authority).</translation>
  </message>
  <message>
   <source>Een ander heeft mandaat</source>
   <translation>Somebody else has a mandate</translation>
  </message>
  <message>
   <source>Een ander is gemachtigd door de directeur</source>
   <translation>Someone else is authorised by the directeur (gemachtigd)</translation>
  </message>
  <message>
   <source>Een ander namens betrokkene</source>
   <translation>Someone else on behalf of the person</translation>
  </message>
  <message>
   <source>Een andere &amp;kluis</source>
   <translation>Another &amp;vault</translation>
  </message>
  <message>
   <source>Een andere grond</source>
   <translation>Another ground</translation>
  </message>
  <message>
   <source>Een andere partij</source>
   <translation>Another party</translation>
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
   <source>Een antwoord is nodig of blijft uit</source>
   <translation>An answer is needed or does not come</translation>
  </message>
  <message>
   <source>Een beheerder bewaart ze als bestand, past ze aan en leest het bestand weer in. De wijziging geldt pas als twee mensen haar bevestigen: een beheerder, en een teamleider of beslisser. Niemand doet dat alleen.</source>
   <translation>An administrator saves them as a file, changes them and reads the file in again. The change counts only when two people confirm it: an administrator, and a team lead or decider. Nobody does that alone.</translation>
  </message>
  <message>
   <source>Een bericht</source>
   <translation>A message</translation>
  </message>
  <message>
   <source>Een bericht over een melding</source>
   <translation>A message about a notification</translation>
  </message>
  <message>
   <source>Een beschrijving door een deskundige van hoe iemand tot een misdrijf kwam.</source>
   <translation>A description by an expert of how somebody came to commit an offence.</translation>
  </message>
  <message>
   <source>Een bestand dat eindigt op .p12 of .pfx.</source>
   <translation>A file that ends in .p12 or .pfx.</translation>
  </message>
  <message>
   <source>Een bestand opent alleen als alles klopt. Klopt er iets niet, dan ziet u één zin en niets van de inhoud, en is er niets bewaard.</source>
   <translation>A file opens only when everything holds. When something does not, you see one sentence and nothing of the content, and nothing was kept.</translation>
  </message>
  <message>
   <source>Een bestand opent alleen als het van een van deze inrichtingen komt. Vraag de inrichting om haar certificaat en om het uitwisselblad op papier.</source>
   <translation>A file opens only when it comes from one of these inrichtingen. Ask the inrichting for its certificate and for the exchange sheet on paper.</translation>
  </message>
  <message>
   <source>Een beveiliging in de database is weg of veranderd: {name}. Iemand werkte buiten Meldpoort om. Bel uw beheerder.</source>
   <translation>A protection in the database is gone or changed: {name}. Someone worked around Meldpoort. Call your administrator.</translation>
  </message>
  <message>
   <source>Een blad op cel kan gevaarlijk zijn</source>
   <translation>A sheet in a cell can be dangerous</translation>
  </message>
  <message>
   <source>Een blad raakt weg en een ander leest mee, zeker op cel. Druk alleen af als uw organisatie dat kiest, en neem het blad weer mee.</source>
   <translation>A sheet gets lost and others read along, certainly in a cell. Only print if your organisation chooses to, and take the sheet back with you.</translation>
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
   <source>Een certificaat in deze keten is niet goed opgebouwd. Vraag de gemeente om een nieuw certificaat, of gebruik de versleutelde pdf.</source>
   <translation>A certificate in this chain is not built correctly. Ask the gemeente for a new certificate, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Een certificaat van de inrichting past niet bij zijn sleutel. Verstuur niets en bel uw beheerder.</source>
   <translation>A certificate of the facility does not fit its key. Send nothing and call your administrator.</translation>
  </message>
  <message>
   <source>Een certificaat van een gemeente kan door een uitgever zijn ondertekend. Die keten telt pas als de vingerafdruk van de wortel is vergeleken. Het programma haalt zelf niets op: een intrekkingslijst komt als bestand.</source>
   <translation>The certificate of a gemeente can be signed by an issuer. That chain only counts once the fingerprint of the root was compared. The program fetches nothing itself: a revocation list comes as a file.</translation>
  </message>
  <message>
   <source>Een collega die voor uw rol tekent, vergelijkt deze vingerafdruk met u. Lees hem hardop voor, aan de telefoon of naast elkaar. Stuur hem niet op.</source>
   <translation>A colleague who signs for your role compares this fingerprint with you. Read it aloud, on the telephone or side by side. Do not send it.</translation>
  </message>
  <message>
   <source>Een collega trok op {day} een melding aan gemeente {gemeente} in of liet weten dat zij is vervangen. Bekijk het.</source>
   <translation>On {day} a colleague withdrew a notification to gemeente {gemeente}, or told that it was replaced. Look at it.</translation>
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
   <source>Een datalek wordt vastgelegd. Schrijf geen namen van personen.</source>
   <translation>A data breach is recorded. Write no names of persons.</translation>
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
   <source>Een exemplaar dat zoek is, kan een datalek zijn. Overleg met de FG. De wet geeft ten hoogste 72 uur om te melden (Wjsg 26g). Ook een 'nee' legt u vast.</source>
   <translation>A copy that is lost can be a data breach. Consult the FG (data protection officer). The law gives at most 72 hours to report it (Wjsg 26g). Record a 'no' as well.</translation>
  </message>
  <message>
   <source>Een gemeente antwoordt vaker dan één keer.</source>
   <translation>A gemeente (municipality) answers more than once.</translation>
  </message>
  <message>
   <source>Een gemeente die de nieuwe vingerafdruk nog niet heeft, weigert dan uw pakketten. Het oude certificaat wordt niet meer gebruikt.</source>
   <translation>A gemeente that does not have the new fingerprint yet then refuses your packages. The old certificate is no longer used.</translation>
  </message>
  <message>
   <source>Een gemeente heeft één kluis. Een tweede kluis is er voor inrichtingen.</source>
   <translation>A gemeente (municipality) has one vault. A second vault is for inrichtingen (prison facilities).</translation>
  </message>
  <message>
   <source>Een gemeente kan vaker antwoorden: ontvangst, een antwoord, een vraag, nieuwe gegevens, een fout, of dat zij de melding heeft vernietigd.</source>
   <translation>A gemeente can reply more than once: a receipt, an answer, a question, new data, an error, or that it destroyed the notification.</translation>
  </message>
  <message>
   <source>Een gemeente opent een melding in haar eigen kluis. Zij legt eerst vast welke inrichting zij vertrouwt: het certificaat, het begin van de rollenlijst, en met wie zij de vingerafdruk hardop vergeleek.</source>
   <translation>A gemeente opens a notification in its own vault. First it records which inrichting (prison) it trusts: the certificate, the beginning of the roster, and with whom it compared the fingerprint aloud.</translation>
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
   <source>Een gesloten zaak gaat niet meer open. Was sluiten een vergissing, begin dan een nieuwe zaak en noteer het oude kenmerk. Moet deze zaak blijven, leg dat dan hieronder vast.</source>
   <translation>A closed case is not opened again. Was closing a mistake, start a new case and note the old reference. Must this case stay, record that below.</translation>
  </message>
  <message>
   <source>Een gesloten zaak kunt u niet meer wijzigen. U kunt haar wel terugvinden en lezen, tot zij is vernietigd.</source>
   <translation>You cannot change a closed case. You can find and read it until it is destroyed.</translation>
  </message>
  <message>
   <source>Een getekende verklaring van één persoon over één handeling op één inhoud.</source>
   <translation>A signed statement of one person about one act on one content.</translation>
  </message>
  <message>
   <source>Een goedkeuringszegel in dit bestand klopt niet. Gebruik het bestand niet en bel uw beheerder.</source>
   <translation>An approval seal in this file does not hold. Do not use the file, and call your administrator.</translation>
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
   <source>Een heel getal.</source>
   <translation>A whole number.</translation>
  </message>
  <message>
   <source>Een hulp van DJI bij het uitwisselen van gegevens. Geen wet. De tekst van hoofdstuk 2 tot en met 6 is niet gezien.</source>
   <translation>An aid from DJI for exchanging data. Not a law. The text of chapters 2 to 6 was not seen.</translation>
  </message>
  <message>
   <source>Een ingetrokken account kan de sleutels nog lezen: {name}. Sluit Meldpoort en open het weer; dan worden de sleutels vernieuwd.</source>
   <translation>A revoked account can still read the keys: {name}. Close Meldpoort and open it again; then the keys are renewed.</translation>
  </message>
  <message>
   <source>Een inrichting die het nieuwe certificaat nog niet heeft, weigert dan uw antwoorden. Met de oude sleutel blijven oudere pakketten te openen.</source>
   <translation>An inrichting that does not have the new certificate yet then refuses your replies. With the old key older packages can still be opened.</translation>
  </message>
  <message>
   <source>Een inrichting kan meer kluizen hebben, bijvoorbeeld een voor de casemanagers en een voor de teamleider. Een zaak gaat als verzegeld bestand van de ene naar de andere, en komt terug.</source>
   <translation>A facility can have more vaults, for example one for the case managers and one for the team lead. A case goes as a sealed file from one to the other, and comes back.</translation>
  </message>
  <message>
   <source>Een inrichting voor jeugdigen (JJI) en een kliniek voor tbs (FPC). Daarvoor gelden andere wetten dan de Pbw.</source>
   <translation>A facility for young people (JJI) and a clinic for tbs (FPC). Other laws than the Pbw apply there.</translation>
  </message>
  <message>
   <source>Een intrekking moet snel kunnen. Daarom stuurt één persoon haar; een teamleider kijkt er daarna naar. Eigen keuze van dit programma.</source>
   <translation>A withdrawal must be quick. That is why one person sends it; a team lead looks at it afterwards. Our own choice in this program.</translation>
  </message>
  <message>
   <source>Een intrekking zonder bevestiging is niet klaar. Het alarm blijft aan.</source>
   <translation>A withdrawal without a confirmation is not finished. The alarm stays on.</translation>
  </message>
  <message>
   <source>Een kort blad zonder delict en risico</source>
   <translation>A short sheet without offence and risk</translation>
  </message>
  <message>
   <source>Een lege map op deze computer.</source>
   <translation>An empty folder on this computer.</translation>
  </message>
  <message>
   <source>Een maand, voor wie onder de AVG valt</source>
   <translation>One month, for whoever falls under the AVG (GDPR)</translation>
  </message>
  <message>
   <source>Een mandaat kan aflopen.</source>
   <translation>A mandate can end.</translation>
  </message>
  <message>
   <source>Een melding aan de verkeerde gemeente is lastig terug te halen. Kijk nog eens goed.</source>
   <translation>A notification to the wrong gemeente is hard to take back. Look once more.</translation>
  </message>
  <message>
   <source>Een melding aan de verkeerde gemeente is lastig terug te halen. Weet u het niet zeker? Maak dan nog niets en vraag het na.</source>
   <translation>A notification to the wrong gemeente is hard to take back. Are you not sure? Then do not make anything yet and ask.</translation>
  </message>
  <message>
   <source>Een melding aan de verkeerde gemeente kan een datalek zijn. Let hier dus goed op.</source>
   <translation>A notification to the wrong gemeente can be a data breach. So pay attention here.</translation>
  </message>
  <message>
   <source>Een melding aan gemeente {gemeente} had daar niet moeten komen. Beantwoord de vraag of dit een datalek is.</source>
   <translation>A notification to gemeente {gemeente} should not have arrived there. Answer the question whether this is a data breach.</translation>
  </message>
  <message>
   <source>Een mogelijk datalek is nog niet afgehandeld. De 72 uur zijn voorbij. Bel nu de functionaris gegevensbescherming.</source>
   <translation>A possible data breach has not been dealt with yet. The 72 hours are over. Call the data protection officer (functionaris gegevensbescherming) now.</translation>
  </message>
  <message>
   <source>Een mogelijk datalek is nog niet afgehandeld. Van de 72 uur zijn er nog {left} over. Bel de functionaris gegevensbescherming.</source>
   <translation>A possible data breach has not been settled. Of the 72 hours {left} are left. Call the functionaris gegevensbescherming (data protection officer).</translation>
  </message>
  <message>
   <source>Een nieuw certificaat staat eerst klaar naast het oude. Geef gemeenten in die tijd de nieuwe vingerafdruk. Zonder dag hieronder wacht het 30 dagen.</source>
   <translation>A new certificate is first ready beside the old one. Give gemeenten the new fingerprint in that time. Without a day below it waits 30 days.</translation>
  </message>
  <message>
   <source>Een nieuw certificaat staat eerst klaar naast het oude. Geef het in die tijd aan elke inrichting. Zonder dag hieronder wacht het 30 dagen. Met de oude sleutel blijven oudere pakketten te openen.</source>
   <translation>A new certificate first waits beside the old one. Give it to every inrichting meanwhile. Without a day below it waits 30 days. With the old key older packages can still be opened.</translation>
  </message>
  <message>
   <source>Een nieuwe datum vraagt een nieuwe versie.</source>
   <translation>A new date needs a new version.</translation>
  </message>
  <message>
   <source>Een nieuwe herstelsleutel maken?</source>
   <translation>Make a new recovery key?</translation>
  </message>
  <message>
   <source>Een nieuwe melding</source>
   <translation>A new notification</translation>
  </message>
  <message>
   <source>Een nieuwere lijst</source>
   <translation>A newer list</translation>
  </message>
  <message>
   <source>Een ogenblik. Dit wordt gemaakt of gecontroleerd.</source>
   <translation>One moment. This is being made or checked.</translation>
  </message>
  <message>
   <source>Een onderzoek vooraf naar de gevolgen van een verwerking voor mensen. Dit programma vervangt dat niet.</source>
   <translation>A study beforehand of what a processing means for people. This program does not replace it.</translation>
  </message>
  <message>
   <source>Een oordeel van een deskundige over een risico, vaak met een instrument. De uitkomst is nooit op zichzelf de beslissing.</source>
   <translation>The judgement of an expert on a risk, often with an instrument. The outcome is never the decision by itself.</translation>
  </message>
  <message>
   <source>Een open vraag blijft in beeld.</source>
   <translation>An open question stays in sight.</translation>
  </message>
  <message>
   <source>Een oude melding staat nog open</source>
   <translation>An old notification is still open</translation>
  </message>
  <message>
   <source>Een overleg van meer organisaties over één persoon.</source>
   <translation>A consultation of several organisations about one person.</translation>
  </message>
  <message>
   <source>Een pakket (p7m) kan nu niet</source>
   <translation>A package (p7m) is not possible now</translation>
  </message>
  <message>
   <source>Een pakket of bericht van een inrichting eindigt op .p7m. Het programma controleert alles voordat u iets van de inhoud ziet.</source>
   <translation>A package or message of an inrichting ends in .p7m. The program checks everything before you see any of the content.</translation>
  </message>
  <message>
   <source>Een pakket van een inrichting noemt de gemeente waarvoor het is. Het programma vergelijkt dat met uw keuze.</source>
   <translation>A package of an inrichting names the gemeente (municipality) it is for. The program compares that with your choice.</translation>
  </message>
  <message>
   <source>Een parketnummer heeft tien cijfers, zoals 05/123456-20. Kijk het nummer na.</source>
   <translation>A parketnummer has ten digits, such as 05/123456-20. Check the number.</translation>
  </message>
  <message>
   <source>Een plek waar organisaties samen ingewikkelde zaken bespreken. Valt buiten de handreiking.</source>
   <translation>A place where organisations discuss difficult cases together. Outside the handreiking.</translation>
  </message>
  <message>
   <source>Een proeftijd of v.i.-beslissing kan veranderen.</source>
   <translation>A probation period or v.i. decision can change.</translation>
  </message>
  <message>
   <source>Een regel uit het logboek van de andere kluis klopt niet. Gebruik het bestand niet en bel uw beheerder.</source>
   <translation>A line of the other vault's journal does not hold. Do not use the file, and call your administrator.</translation>
  </message>
  <message>
   <source>Een regel uit het logboek van een andere kluis klopt niet. Gebruik de zaken die onderweg waren niet en bel uw beheerder.</source>
   <translation>A line of another vault's journal does not hold. Do not use the cases that were under way, and call your administrator.</translation>
  </message>
  <message>
   <source>Een regel waarin een bestuur schrijft hoe het een wet uitvoert. Het is geen wet.</source>
   <translation>A rule in which an authority writes how it carries out a law. It is not a law.</translation>
  </message>
  <message>
   <source>Een reservekopie &amp;terugzetten</source>
   <translation>Put a backup &amp;back</translation>
  </message>
  <message>
   <source>Een reservekopie is versleuteld en gaat open met dezelfde accounts en de herstelsleutel. Bewaar haar op een andere plek dan de kluis. Meldpoort kent alleen kopieën die hier zijn gemaakt.</source>
   <translation>A backup is encrypted and opens with the same accounts and the recovery key. Keep it in another place than the vault. Meldpoort only knows copies that were made here.</translation>
  </message>
  <message>
   <source>Een reservekopie terugzetten</source>
   <translation>Put a backup back</translation>
  </message>
  <message>
   <source>Een reservekopie terugzetten? Sluit het programma en start het opnieuw. Kies dan 'Een andere kluis' en 'Een reservekopie terugzetten'.</source>
   <translation>Putting back a backup? Close the program and start it again. Then choose 'Another vault' and 'Put a backup back'.</translation>
  </message>
  <message>
   <source>Een risico beoordeelt u niet alleen.</source>
   <translation>You do not assess a risk alone.</translation>
  </message>
  <message>
   <source>Een risico beschrijven</source>
   <translation>Describing a risk</translation>
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
   <source>Een rollenlijst</source>
   <translation>A roster</translation>
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
   <source>Een signaal of een afgesloten zaak kan niet naar een andere kluis. Maak er eerst een zaak van.</source>
   <translation>A signal or a closed case cannot go to another vault. Make a case of it first.</translation>
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
   <source>Een stuk van een ander, zoals de reclassering, deelt u niet zonder te vragen.</source>
   <translation>A document of somebody else, such as the reclassering, you do not share without asking.</translation>
  </message>
  <message>
   <source>Een toezichthouder vraagt ernaar, zoals de AP</source>
   <translation>A supervisor asks for it, such as the AP (data protection authority)</translation>
  </message>
  <message>
   <source>Een uitkomst van een instrument is nooit op zichzelf de beslissing. In een brief gaan conclusie en uitleg samen, of allebei niet.</source>
   <translation>The outcome of an instrument is never the decision by itself. In a letter the conclusion and the explanation go together, or neither does.</translation>
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
   <source>Een verbod op contact of op een plek, opgelegd door de rechter. Daar hoort niet altijd toezicht bij.</source>
   <translation>A ban on contact or on a place, imposed by the judge. Supervision does not always belong to it.</translation>
  </message>
  <message>
   <source>Een verkeerde gemeente moet snel blijken.</source>
   <translation>A wrong gemeente must come to light soon.</translation>
  </message>
  <message>
   <source>Een vernietiging ({reference}) heeft niet de zegels van twee mensen of staat niet in het logboek. Iemand werkte buiten Meldpoort om. Bel uw beheerder.</source>
   <translation>A destruction ({reference}) does not have the seals of two people or is not in the journal. Somebody worked around Meldpoort. Call your administrator.</translation>
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
   <source>Een vondst ({kind}) bleef staan bij {label}: ‘{excerpt}’.</source>
   <translation>A finding ({kind}) stayed at {label}: ‘{excerpt}’.</translation>
  </message>
  <message>
   <source>Een voorbeeld dat een gemeente kan volgen. Het geldt niet voor 18b.</source>
   <translation>An example that a gemeente can follow. It does not hold for 18b.</translation>
  </message>
  <message>
   <source>Een voorlopige datum kan schuiven; dat moet de lezer weten.</source>
   <translation>A provisional date can shift; the reader must know that.</translation>
  </message>
  <message>
   <source>Een voorstel van Meldpoort. Geen wet schrijft dit gesprek voor.</source>
   <translation>A proposal of Meldpoort. No law prescribes this conversation.</translation>
  </message>
  <message>
   <source>Een voorwaarde van de wet is niet met ja beantwoord: {label}.</source>
   <translation>A condition of the law was not answered with yes: {label}.</translation>
  </message>
  <message>
   <source>Een vraag aan {party} is niet beantwoord. Een antwoord was verwacht op {due}. Vraag er naar.</source>
   <translation>A question to {party} was not answered. An answer was expected on {due}. Ask about it.</translation>
  </message>
  <message>
   <source>Een zaak die hier nog niet is</source>
   <translation>A case that is not here yet</translation>
  </message>
  <message>
   <source>Een zaak die terugkomt zonder verandering</source>
   <translation>A case that comes back unchanged</translation>
  </message>
  <message>
   <source>Een zaak die verder is dan hier</source>
   <translation>A case that is further than it is here</translation>
  </message>
  <message>
   <source>Een zaak is vernietigd. Daarvan is alleen nog bekend aan wie en wanneer is gegeven.</source>
   <translation>One case was destroyed. Of that one only to whom and when is still known.</translation>
  </message>
  <message>
   <source>Een zaak uit een andere inrichting</source>
   <translation>A case from another inrichting</translation>
  </message>
  <message>
   <source>Een zin voor het dossier staat bij 'Binnengekomen en dossier'. Hier noteert u dat die erin staat.</source>
   <translation>A sentence for the dossier stands at 'Incoming and file'. Here you note that it is in there.</translation>
  </message>
  <message>
   <source>Een zwaar belang van de samenleving. Artikel 51c Wjsg vraagt daarom; artikel 18b heeft eigen voorwaarden.</source>
   <translation>A weighty interest of society. Article 51c Wjsg asks for it; article 18b has conditions of its own.</translation>
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
   <source>Eens met versie {version}: aangehouden.</source>
   <translation>Agreed with version {version}: put on hold.</translation>
  </message>
  <message>
   <source>Eens met versie {version}: beslist om niet te melden.</source>
   <translation>Agreed with version {version}: decided not to notify.</translation>
  </message>
  <message>
   <source>Eens met versie {version}: beslist om te melden.</source>
   <translation>Agreed with version {version}: decided to notify.</translation>
  </message>
  <message>
   <source>Eens met versie {version}; het wacht op de beslisser.</source>
   <translation>Agreed with version {version}; it waits for the decider.</translation>
  </message>
  <message>
   <source>Eerder certificaat</source>
   <translation>Earlier certificate</translation>
  </message>
  <message>
   <source>Eerder certificaat: er wordt geen pakket meer voor gemaakt.</source>
   <translation>Earlier certificate: no package is made for it any more.</translation>
  </message>
  <message>
   <source>Eerder gebruikt</source>
   <translation>Used before</translation>
  </message>
  <message>
   <source>Eerder opgeschreven: {title}</source>
   <translation>Written earlier: {title}</translation>
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
   <source>Eerste: {nummer}, op {dag}. Kies de melding en dan Bewaren en vernietigen.</source>
   <translation>First: {nummer}, on {dag}. Choose the notification and then Keep and destroy.</translation>
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
   <source>Eigen keuze van dit programma.</source>
   <translation>Our own choice in this program.</translation>
  </message>
  <message>
   <source>Eigen keuze. Daarna geeft een bericht zonder bevestiging een alarm.</source>
   <translation>Our own choice. After that a notice without confirmation gives an alarm.</translation>
  </message>
  <message>
   <source>Eigen keuze. Daarna geeft een bestand op een stick een alarm.</source>
   <translation>Our own choice. After that a file on a stick gives an alarm.</translation>
  </message>
  <message>
   <source>Eigen keuze. Daarna geeft een melding die hier nog ligt een alarm.</source>
   <translation>Our own choice. After that a notification that is still here gives an alarm.</translation>
  </message>
  <message>
   <source>Eigen keuze. Daarna geeft een melding zonder ontvangst een alarm.</source>
   <translation>Our own choice. After that a notification without receipt gives an alarm.</translation>
  </message>
  <message>
   <source>Eigen keuze. De termijn zelf staat bij het verzoek; daar kan een wet voor zijn.</source>
   <translation>Our own choice. The term itself stands with the request; there may be a law for that.</translation>
  </message>
  <message>
   <source>Eigen keuze. Een zaak zonder beslissing geeft vanaf dan een alarm.</source>
   <translation>Our own choice. From then on a case without a decision gives an alarm.</translation>
  </message>
  <message>
   <source>Eigen keuze. Een zaak zonder datum en zonder beslissing geeft dan een alarm.</source>
   <translation>Our own choice. A case without a date and without a decision gives an alarm then.</translation>
  </message>
  <message>
   <source>Eigen keuze. Laat dit leeg als u hier niet op wilt letten.</source>
   <translation>Our own choice. Leave this empty when you do not want to watch this.</translation>
  </message>
  <message>
   <source>Eigen keuze. Vanaf dan is er een alarm.</source>
   <translation>Our own choice. From then on there is an alarm.</translation>
  </message>
  <message>
   <source>Eigen keuze. Wie later indient, geeft een reden; een beslissing wacht dan geen dag.</source>
   <translation>Our own choice. Whoever submits later gives a reason; a decision then does not wait a day.</translation>
  </message>
  <message>
   <source>Eigenaar</source>
   <translation>Owner</translation>
  </message>
  <message>
   <source>Einddatum niet bekend.</source>
   <translation>End date not known.</translation>
  </message>
  <message>
   <source>Einddatum van de machtiging</source>
   <translation>End date of the authorisation</translation>
  </message>
  <message>
   <source>Einddatum van het mandaat</source>
   <translation>End date of the mandate</translation>
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
   <source>Eindigde de zaak in een vrijspraak of een sepot?</source>
   <translation>Did the case end in an acquittal (vrijspraak) or a dismissal (sepot)?</translation>
  </message>
  <message>
   <source>Eindigde op {day}. Vraag wie nu aanneemt.</source>
   <translation>Ended on {day}. Ask who accepts now.</translation>
  </message>
  <message>
   <source>Eindigt op {day}. Vraag op tijd wie daarna aanneemt.</source>
   <translation>Ends on {day}. Ask in time who accepts after that.</translation>
  </message>
  <message>
   <source>Elders</source>
   <translation>Elsewhere</translation>
  </message>
  <message>
   <source>Elk exemplaar krijgt een eigen nummer en een eigen controlegetal (hash). Wat gemaakt is, blijft genoteerd. Terug kan tot u op de knop drukt.</source>
   <translation>Every copy gets a number and a checksum (hash) of its own. What was made stays on record. You can go back until you press the button.</translation>
  </message>
  <message>
   <source>Elk feit heeft een bron: wat voor stuk, van wanneer, van wie en of u het zelf zag. Een gerucht is geen feit.</source>
   <translation>Each fact has a source: what kind of document, from when, from whom and whether you saw it yourself. A rumour is not a fact.</translation>
  </message>
  <message>
   <source>Elk verzoek krijgt een uitkomst, ook als u niets of niet alles geeft.</source>
   <translation>Every request gets an outcome, also when you give nothing or not everything.</translation>
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
   <source>Elke zaak die u daarna indient, draagt de code van de teksten die toen golden.</source>
   <translation>Each case that you submit after that carries the code of the texts that were in force.</translation>
  </message>
  <message>
   <source>Enter opent de gekozen melding.</source>
   <translation>Enter opens the chosen notification.</translation>
  </message>
  <message>
   <source>Enter opent de zaak.</source>
   <translation>Enter opens the case.</translation>
  </message>
  <message>
   <source>Envelop</source>
   <translation>Envelope</translation>
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
   <source>Er is al een ander antwoord met hetzelfde nummer. Er is niets veranderd. Bel de gemeente.</source>
   <translation>There is already another reply with the same number. Nothing has changed. Call the gemeente.</translation>
  </message>
  <message>
   <source>Er is al een kluis met de naam '{name}'. Kies een andere naam.</source>
   <translation>There is already a vault called '{name}'. Choose another name.</translation>
  </message>
  <message>
   <source>Er is alleen deze kluis.</source>
   <translation>There is only this vault.</translation>
  </message>
  <message>
   <source>Er is een adres bekend in een andere gemeente ({gemeenten}). Leg uit waarom {name} toch de goede gemeente is.</source>
   <translation>An address is known in another gemeente ({gemeenten}). Explain why {name} is the right gemeente all the same.</translation>
  </message>
  <message>
   <source>Er is een nieuwere herstelsleutel gemaakt; deze geldt niet meer. Zoek het nieuwste papier, of laat een beheerder een nieuwe herstelsleutel maken.</source>
   <translation>A newer recovery key was made; this one no longer counts. Look for the newest paper, or ask an administrator to make a new recovery key.</translation>
  </message>
  <message>
   <source>Er is een nieuwere versie. Gebruik deze niet meer.</source>
   <translation>There is a newer version. Do not use this one any more.</translation>
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
   <source>Er is geen certificaat van uw gemeente in gebruik. Maak er eerst een.</source>
   <translation>No certificate of your gemeente is in use. Make one first.</translation>
  </message>
  <message>
   <source>Er is geen certificaat. Zonder certificaat kan het met een versleutelde pdf of op papier.</source>
   <translation>There is no certificate. Without one it can go as an encrypted PDF or on paper.</translation>
  </message>
  <message>
   <source>Er is geen dag om opnieuw te kijken. Leg vast wat u besluit.</source>
   <translation>There is no day to look again. Record what you decide.</translation>
  </message>
  <message>
   <source>Er is geen geldig certificaat van {name} vastgelegd. Voeg het nieuwe certificaat toe, of antwoord op het antwoordblad van de brief.</source>
   <translation>No valid certificate of {name} is recorded. Add the new certificate, or reply on the reply page of the letter.</translation>
  </message>
  <message>
   <source>Er is geen intrekkingslijst. Intrekking is niet nagekeken.</source>
   <translation>There is no revocation list. Revocation was not checked.</translation>
  </message>
  <message>
   <source>Er is geen risicotaxatie afgenomen.</source>
   <translation>No risk assessment was made.</translation>
  </message>
  <message>
   <source>Er is geen zaak met dit kenmerk. Kijk het kenmerk na op de werklijst.</source>
   <translation>There is no case with this reference. Check the reference in the work list.</translation>
  </message>
  <message>
   <source>Er is geen zaak met kenmerk {reference}. Kijk het kenmerk na.</source>
   <translation>There is no case with reference {reference}. Check the reference.</translation>
  </message>
  <message>
   <source>Er is hier al een ander bericht met hetzelfde nummer. Gebruik geen van beide en bel de inrichting.</source>
   <translation>There is already another message with the same number here. Use neither and call the facility.</translation>
  </message>
  <message>
   <source>Er is iets misgegaan met persoonsgegevens, zoals een melding aan de verkeerde gemeente. Overleg meteen met de functionaris gegevensbescherming.</source>
   <translation>Something went wrong with personal data, such as a notification to the wrong gemeente. Consult the data protection officer at once.</translation>
  </message>
  <message>
   <source>Er is niemand ingelogd. Log in en probeer het opnieuw.</source>
   <translation>Nobody is logged in. Log in and try again.</translation>
  </message>
  <message>
   <source>Er is niet beslist om niet te melden. Kies een andere reden, of laat eerst beslissen.</source>
   <translation>It was not decided not to notify. Choose another reason, or have it decided first.</translation>
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
   <source>Er is niets overhandigd. Kies een andere reden, of leg eerst de overdracht vast.</source>
   <translation>Nothing was handed over. Choose another reason, or record the hand-over first.</translation>
  </message>
  <message>
   <source>Er is niets veranderd bij {label} sinds de opmerking. Pas het daar eerst aan, of schrijf waarom u het niet hebt aangepast.</source>
   <translation>Nothing changed at {label} since the remark. Change it there first, or write why you did not change it.</translation>
  </message>
  <message>
   <source>Er is nog 1 opmerking zonder antwoord. Beantwoord die eerst.</source>
   <translation>There is still 1 remark without an answer. Answer it first.</translation>
  </message>
  <message>
   <source>Er is nog een vondst verwerkt.</source>
   <translation>Another finding was dealt with.</translation>
  </message>
  <message>
   <source>Er is nog geen andere inrichting bekend.</source>
   <translation>No other inrichting is known yet.</translation>
  </message>
  <message>
   <source>Er is nog geen antwoord gemaakt.</source>
   <translation>No reply was made yet.</translation>
  </message>
  <message>
   <source>Er is nog geen antwoord. Lees een antwoordbestand, of noteer een antwoord.</source>
   <translation>There is no reply yet. Import a reply file, or record a reply.</translation>
  </message>
  <message>
   <source>Er is nog geen bewaarregel. Vraag de beheerder om er een vast te leggen bij Beheer, Bewaarregels.</source>
   <translation>There is no keeping rule yet. Ask the administrator to record one under Manage, Keeping rules.</translation>
  </message>
  <message>
   <source>Er is nog geen bewaarregel. Zonder regel kan geen zaak gesloten worden.</source>
   <translation>There is no keeping rule yet. Without a rule no case can be closed.</translation>
  </message>
  <message>
   <source>Er is nog geen contact.</source>
   <translation>There is no contact yet.</translation>
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
   <source>Er is nog geen inrichting die u vertrouwt</source>
   <translation>There is no inrichting you trust yet</translation>
  </message>
  <message>
   <source>Er is nog geen inrichting vastgelegd die u vertrouwt. Leg eerst een inrichting vast, met het certificaat en het uitwisselblad.</source>
   <translation>No inrichting that you trust is recorded yet. Record one first, with its certificate and exchange sheet.</translation>
  </message>
  <message>
   <source>Er is nog geen reservekopie gemaakt.</source>
   <translation>No backup was made yet.</translation>
  </message>
  <message>
   <source>Er is nog geen reservekopie.</source>
   <translation>There is no backup yet.</translation>
  </message>
  <message>
   <source>Er is nog geen tweede kluis. De beheerder maakt die bij 'Zaken overbrengen'.</source>
   <translation>There is no second vault yet. The administrator makes one at 'Transferring cases'.</translation>
  </message>
  <message>
   <source>Er is nog geen uitgever.</source>
   <translation>There is no issuer yet.</translation>
  </message>
  <message>
   <source>Er is nog geen verzoek genoteerd. Vraagt iemand om inzage of om te verbeteren? Noteer het dan meteen: de termijn loopt.</source>
   <translation>No request has been noted yet. Does someone ask for access or for a correction? Note it at once: the term is running.</translation>
  </message>
  <message>
   <source>Er is nog geen zaak verstuurd of ingelezen.</source>
   <translation>No case was sent or read in yet.</translation>
  </message>
  <message>
   <source>Er is nog iets weggehaald dat terug kan.</source>
   <translation>Something else was taken away that can be put back.</translation>
  </message>
  <message>
   <source>Er is nog niet geregeld wie namens de directeur beslist. Laat de directeur zelf beslissen, of laat eerst de machtiging vastleggen.</source>
   <translation>It has not been arranged yet who decides on behalf of the directeur. Let the directeur decide personally, or have the authorisation recorded first.</translation>
  </message>
  <message>
   <source>Er is nog niets genoteerd. Antwoorden van de gemeente staan in de tijdlijn van de zaak.</source>
   <translation>Nothing has been noted yet. Replies of the gemeente are in the time line of the case.</translation>
  </message>
  <message>
   <source>Er is nog niets ingevuld om te kiezen. Vul eerst stap 1 tot 5 in.</source>
   <translation>There is nothing filled in yet to choose from. First fill in steps 1 to 5.</translation>
  </message>
  <message>
   <source>Er is nog niets ontvangen.</source>
   <translation>Nothing was received yet.</translation>
  </message>
  <message>
   <source>Er is nog niets ontvangen. Kreeg u een bestand? Kies dan Bestand openen.</source>
   <translation>Nothing was received yet. Did you get a file? Then choose Open a file.</translation>
  </message>
  <message>
   <source>Er is nog niets ontvangen. Leg eerst vast welke inrichting u vertrouwt; daarna kunt u een bestand openen.</source>
   <translation>Nothing was received yet. First record which inrichting you trust; then you can open a file.</translation>
  </message>
  <message>
   <source>Er is nog niets overhandigd. Antwoorden komen hier na de overdracht.</source>
   <translation>Nothing has been handed over yet. Replies appear here after the hand-over.</translation>
  </message>
  <message>
   <source>Er is nog niets uitgewisseld in deze zaak.</source>
   <translation>Nothing has been exchanged in this case yet.</translation>
  </message>
  <message>
   <source>Er is nog niets vastgelegd.</source>
   <translation>Nothing has been recorded yet.</translation>
  </message>
  <message>
   <source>Er is nog niets vernietigd.</source>
   <translation>Nothing was destroyed yet.</translation>
  </message>
  <message>
   <source>Er is nog niets verstrekt. Een regel komt hier zodra een exemplaar is overhandigd.</source>
   <translation>Nothing has been disclosed yet. A line appears here as soon as an exemplar has been handed over.</translation>
  </message>
  <message>
   <source>Er is nu geen alarm.</source>
   <translation>There is no alarm now.</translation>
  </message>
  <message>
   <source>Er is nu niets te doen. Een zaak komt hier op de dag die in stap 7 staat.</source>
   <translation>There is nothing to do now. A case appears here on the day that step 7 names.</translation>
  </message>
  <message>
   <source>Er is nu niets te vernietigen.</source>
   <translation>There is nothing to destroy now.</translation>
  </message>
  <message>
   <source>Er kan een pakket (p7m) voor worden gemaakt.</source>
   <translation>A package (p7m) can be made for it.</translation>
  </message>
  <message>
   <source>Er klopt iets niet in de melding of in het bestand.</source>
   <translation>Something is not right in the notification or in the file.</translation>
  </message>
  <message>
   <source>Er komt geen antwoord</source>
   <translation>There will be no answer</translation>
  </message>
  <message>
   <source>Er loopt een klacht</source>
   <translation>A complaint is pending</translation>
  </message>
  <message>
   <source>Er loopt een verzoek van betrokkene</source>
   <translation>A request of the person is pending</translation>
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
   <source>Er staat nog iets open in deze zaak. Rond het af, of schrijf waarom u toch sluit.</source>
   <translation>Something is still open in this case. Finish it, or write why you close all the same.</translation>
  </message>
  <message>
   <source>Er stond nog iets open: {reason}</source>
   <translation>Something was still open: {reason}</translation>
  </message>
  <message>
   <source>Er stonden gegevens in die niet kloppen.</source>
   <translation>It contained data that are not right.</translation>
  </message>
  <message>
   <source>Er wacht al een voorstel. Bevestig dat eerst of wijs het af.</source>
   <translation>A proposal waits already. Confirm it first or reject it.</translation>
  </message>
  <message>
   <source>Er wacht een rol op uw handtekening: {namen}.</source>
   <translation>A role is waiting for your signature: {namen}.</translation>
  </message>
  <message>
   <source>Er wacht een wijziging van 1 tekst</source>
   <translation>A change of 1 text waits</translation>
  </message>
  <message>
   <source>Er wacht een wijziging van {aantal} teksten</source>
   <translation>A change of {aantal} texts waits</translation>
  </message>
  <message>
   <source>Er wacht niets op u</source>
   <translation>Nothing is waiting for you</translation>
  </message>
  <message>
   <source>Er wachten gewijzigde wetteksten op uw bevestiging.</source>
   <translation>Changed law texts wait for your confirmation.</translation>
  </message>
  <message>
   <source>Er wordt een nieuwe sleutel gemaakt. Dit duurt een paar tellen.</source>
   <translation>A new key is being made. This takes a few seconds.</translation>
  </message>
  <message>
   <source>Er wordt geen pakket meer voor gemaakt, ook niet voor eerdere certificaten. Het blijft in de geschiedenis staan.</source>
   <translation>No package is made for it any more, nor for earlier certificates. It stays in the history.</translation>
  </message>
  <message>
   <source>Er zijn er meer. Handel eerst deze af; dan komen de andere.</source>
   <translation>There are more. Deal with these first; then the others come.</translation>
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
   <source>Escape sluit deze uitleg; u bent dan terug waar u was.</source>
   <translation>Escape closes this help; you are then back where you were.</translation>
  </message>
  <message>
   <source>Exemplaar is zoek</source>
   <translation>Copy is lost</translation>
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
   <source>Exemplaar {number} is zoek: {reason}</source>
   <translation>Copy {number} is lost: {reason}</translation>
  </message>
  <message>
   <source>Exemplaar {number} overhandigd aan {name}</source>
   <translation>Exemplar {number} handed over to {name}</translation>
  </message>
  <message>
   <source>Exemplaar {number} voor gemeente {gemeente} staat sinds {day} op een stick. Wis de stick, of leg vast waar hij is.</source>
   <translation>Copy {number} for gemeente {gemeente} has been on a USB stick since {day}. Wipe the stick, or record where it is.</translation>
  </message>
  <message>
   <source>Exemplaar {number} voor {name} in het dossier</source>
   <translation>Copy {number} for {name} in the dossier</translation>
  </message>
  <message>
   <source>Exemplaar {number} voor {name}: niet gebruikt of zoek</source>
   <translation>Copy {number} for {name}: not used or lost</translation>
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
   <source>Eén gemaakte brief of één bestand van een melding, met een eigen nummer.</source>
   <translation>One letter or one file made of a notification, with its own number.</translation>
  </message>
  <message>
   <source>Eén oprichter is genoeg</source>
   <translation>One founder is enough</translation>
  </message>
  <message>
   <source>Eén zin is genoeg, bijvoorbeeld: vraag beantwoord per telefoon.</source>
   <translation>One sentence is enough, for example: question answered by telephone.</translation>
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
   <source>Eén zin. Sluiten mag geen stilte verbergen.</source>
   <translation>One sentence. Closing must not hide silence.</translation>
  </message>
  <message>
   <source>F1 opent deze uitleg bij de vraag waar u bent. F6 gaat naar het volgende deel van het scherm, met Shift terug.</source>
   <translation>F1 opens this help at the question where you are. F6 goes to the next part of the screen, with Shift back.</translation>
  </message>
  <message>
   <source>F1 opent deze uitleg ook.</source>
   <translation>F1 opens this help as well.</translation>
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
   <source>Feiten en oordelen staan apart. Zo kan de lezer uw oordeel volgen.</source>
   <translation>Facts and judgements stand apart. So the reader can follow your judgement.</translation>
  </message>
  <message>
   <source>Feiten en oordelen verwijzen naar deze lijst.</source>
   <translation>Facts and judgements refer to this list.</translation>
  </message>
  <message>
   <source>Feiten en veroordelingen</source>
   <translation>Offences and convictions</translation>
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
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Fout</source>
   <translation>Error</translation>
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
   <source>Functie van de gever</source>
   <translation>Position of the giver</translation>
  </message>
  <message>
   <source>Functie van de ontvanger</source>
   <translation>Function of the recipient</translation>
  </message>
  <message>
   <source>Functie van die persoon</source>
   <translation>Function of that person</translation>
  </message>
  <message>
   <source>Functie van het contact</source>
   <translation>Function of the contact</translation>
  </message>
  <message>
   <source>Functies, zoals FG en archivaris.</source>
   <translation>Functions, such as FG (data protection officer) and archivist.</translation>
  </message>
  <message>
   <source>Functionaris gegevensbescherming</source>
   <translation>Data protection officer (functionaris gegevensbescherming)</translation>
  </message>
  <message>
   <source>GVM (maatregel 38z)</source>
   <translation>GVM (measure 38z)</translation>
  </message>
  <message>
   <source>Ga na of het verzoek van deze persoon zelf komt, vóór u iets laat zien. Eigen keuze van dit programma.</source>
   <translation>Check that the request comes from this person before you show anything. This program's own choice.</translation>
  </message>
  <message>
   <source>Ga naar een vraag. Dan staat hier waarom we die stellen.</source>
   <translation>Go to a question. Then you see here why we ask it.</translation>
  </message>
  <message>
   <source>Ga ver&amp;der</source>
   <translation>C&amp;ontinue</translation>
  </message>
  <message>
   <source>Ga weg zonder bewaren</source>
   <translation>Leave without keeping</translation>
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
   <source>Gaat een zaak een andere weg, of is iemand al vrij? Dan zijn stap 1, 2 en 8 genoeg.</source>
   <translation>Does a case go another way, or is somebody already free? Then steps 1, 2 and 8 are enough.</translation>
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
   <source>Gaat over andere gegevens of een andere partij.</source>
   <translation>Is about other data or another party.</translation>
  </message>
  <message>
   <source>Gaat over het dossier, niet over de werkkopie in dit programma.</source>
   <translation>Is about the file, not about the working copy in this program.</translation>
  </message>
  <message>
   <source>Gaat over het dossier. Bij ons is het een reden om te overwegen of een zaak moet blijven.</source>
   <translation>Is about the file. Here it is a reason to consider whether a case must stay.</translation>
  </message>
  <message>
   <source>Gaat u weg, dan is kwijt wat u hier invulde.</source>
   <translation>If you leave, what you filled in here is lost.</translation>
  </message>
  <message>
   <source>Gebeurtenis</source>
   <translation>Event</translation>
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
   <source>Gebruik '{rule}' niet meer</source>
   <translation>Do not use '{rule}' any more</translation>
  </message>
  <message>
   <source>Gebruik dit bestand niet</source>
   <translation>Do not use this file</translation>
  </message>
  <message>
   <source>Gebruiken vanaf</source>
   <translation>Use from</translation>
  </message>
  <message>
   <source>Gebruikt op 1 plaats</source>
   <translation>Used in 1 place</translation>
  </message>
  <message>
   <source>Gebruikt op {aantal} plaatsen</source>
   <translation>Used in {aantal} places</translation>
  </message>
  <message>
   <source>Gecontroleerd</source>
   <translation>Checked</translation>
  </message>
  <message>
   <source>Gedeeld op</source>
   <translation>Shared on</translation>
  </message>
  <message>
   <source>Gedeelde gegevens</source>
   <translation>Data that were shared</translation>
  </message>
  <message>
   <source>Gedeeltelijk toegewezen</source>
   <translation>Partly granted</translation>
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
   <source>Gedragsbeïnvloedende en vrijheidsbeperkende maatregel: toezicht dat na een straf of na tbs kan volgen.</source>
   <translation>Measure that influences behaviour and limits freedom: supervision that can follow on a sentence or on tbs.</translation>
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
   <source>Geef de kluis een naam van ten hoogste 60 tekens.</source>
   <translation>Give the vault a name of at most 60 characters.</translation>
  </message>
  <message>
   <source>Geef de nieuwe kluis een naam.</source>
   <translation>Give the new vault a name.</translation>
  </message>
  <message>
   <source>Geef de regel een naam.</source>
   <translation>Give the rule a name.</translation>
  </message>
  <message>
   <source>Geef een wachtwoord langs een andere weg dan het bestand. Leg vast aan wie u de melding gaf en wanneer. Noteer ook dat zij in het penitentiair dossier staat.</source>
   <translation>Give a password by another way than the file. Record to whom you gave the notification and when. Note as well that it stands in the penitentiair dossier.</translation>
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
   <source>Geen dag of kenmerk? Schrijf waarom.</source>
   <translation>No day or reference? Write why.</translation>
  </message>
  <message>
   <source>Geen datalek, want</source>
   <translation>No data breach, because</translation>
  </message>
  <message>
   <source>Geen gegevens van het college (Wmo, Jeugdwet, uitkering). Politiegegevens: vraag het eerst aan de politie of het OM.</source>
   <translation>No data of the college (municipal executive: Wmo, Jeugdwet, benefits). Police data: ask the police or the OM (public prosecution) first.</translation>
  </message>
  <message>
   <source>Geen gemeente gevonden. Kijk de naam na.</source>
   <translation>No gemeente found. Check the name.</translation>
  </message>
  <message>
   <source>Geen gemeente gevonden. Probeer een andere naam of de code.</source>
   <translation>No gemeente found. Try another name or the code.</translation>
  </message>
  <message>
   <source>Geen gemeente gevonden. Probeer een andere schrijfwijze of de plaats.</source>
   <translation>No gemeente found. Try another spelling or the town.</translation>
  </message>
  <message>
   <source>Geen melding past bij wat u zoekt.</source>
   <translation>No notification fits what you look for.</translation>
  </message>
  <message>
   <source>Geen naam of adres van een ander.</source>
   <translation>No name or address of anyone else.</translation>
  </message>
  <message>
   <source>Geen namen van anderen, en niet wie iets over betrokkene zei.</source>
   <translation>No names of others, and not who said something about the person.</translation>
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
   <source>Geen tekst gevonden. Zoek met een ander woord.</source>
   <translation>No text found. Search with another word.</translation>
  </message>
  <message>
   <source>Geen termijn gevonden.</source>
   <translation>No term found.</translation>
  </message>
  <message>
   <source>Geen van deze gronden</source>
   <translation>None of these grounds</translation>
  </message>
  <message>
   <source>Geen vaste plek</source>
   <translation>No fixed place</translation>
  </message>
  <message>
   <source>Geen volledige keten: de uitgever is niet meegeleverd. Alleen de vergeleken vingerafdruk staat ervoor in.</source>
   <translation>No complete chain: the issuer did not come along. Only the compared fingerprint vouches for it.</translation>
  </message>
  <message>
   <source>Geen vraag, papier of uitleg gebruikt deze tekst. Hij is om na te lezen.</source>
   <translation>No question, paper or help uses this text. It is there to read.</translation>
  </message>
  <message>
   <source>Geen vrijlatingsdatum: dagen na het begin van de zaak</source>
   <translation>No release date: days after the case began</translation>
  </message>
  <message>
   <source>Geen wet die wij lazen noemt een termijn. Leeg: niets wordt vernietigd.</source>
   <translation>No law that we read names a term. Empty: nothing is destroyed.</translation>
  </message>
  <message>
   <source>Geen wet die wij lazen noemt een termijn. Uw organisatie legt een regel vast met FG en archivaris.</source>
   <translation>No law that we read names a term. Your organisation records a rule with FG (data protection officer) and archivist.</translation>
  </message>
  <message>
   <source>Geen wet die wij lazen zegt hoe lang de werkkopie in dit programma blijft. Daarom staat hier niets vooraf ingevuld. Leg met de FG en de archivaris vast welke regels gelden, vóór u de eerste zaak sluit.</source>
   <translation>No law that we read says how long the working copy in this program stays. So nothing is filled in here beforehand. Record with the FG (data protection officer) and the archivist which rules hold, before you close the first case.</translation>
  </message>
  <message>
   <source>Geen wet noemt een termijn voor dit programma. Uw organisatie legde deze regels vast.</source>
   <translation>No law names a term for this program. Your organisation recorded these rules.</translation>
  </message>
  <message>
   <source>Geen wettelijke termijn; een verzoek.</source>
   <translation>No time limit in the law; a request.</translation>
  </message>
  <message>
   <source>Gegeven</source>
   <translation>Piece of information</translation>
  </message>
  <message>
   <source>Gegeven aan {gemeente} op {day}. Moest bewaard blijven tot {until}.</source>
   <translation>Given to {gemeente} on {day}. Had to be kept until {until}.</translation>
  </message>
  <message>
   <source>Gegeven aan {who} ({function}) op {when}. Weg: {channel}.</source>
   <translation>Given to {who} ({function}) on {when}. Channel: {channel}.</translation>
  </message>
  <message>
   <source>Gegeven aan {wie} op {dag} ({weg}).</source>
   <translation>Given to {wie} on {dag} ({weg}).</translation>
  </message>
  <message>
   <source>Gegeven sinds {day}</source>
   <translation>Given since {day}</translation>
  </message>
  <message>
   <source>Gegevens aan een ander geven.</source>
   <translation>Giving data to somebody else.</translation>
  </message>
  <message>
   <source>Gegevens gebruikt u alleen voor het doel waarvoor u ze kreeg.</source>
   <translation>You use data only for the purpose for which you received them.</translation>
  </message>
  <message>
   <source>Gegevens gekregen van {party}, op {day}.</source>
   <translation>Data received from {party}, on {day}.</translation>
  </message>
  <message>
   <source>Gegevens gewijzigd</source>
   <translation>Data changed</translation>
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
   <source>Gegevens ontvangen op grond van 18b</source>
   <translation>Data received under 18b</translation>
  </message>
  <message>
   <source>Gegevens over de tenuitvoerlegging</source>
   <translation>Data about the execution of sentences</translation>
  </message>
  <message>
   <source>Gegevens over de tenuitvoerlegging van andere straffen dan detentie</source>
   <translation>Data about the execution of other sentences than detention</translation>
  </message>
  <message>
   <source>Gegevens over gezondheid gaan alleen mee als het echt niet anders kan, en nooit uit het medisch dossier. Namen van slachtoffers, getuigen en familie gaan niet mee.</source>
   <translation>Data on health go along only when there is really no other way, and never from the medical file. Names of victims, witnesses and family do not go along.</translation>
  </message>
  <message>
   <source>Gegevens over het risico geven</source>
   <translation>Give data about the risk</translation>
  </message>
  <message>
   <source>Gegevens van de bestuurlijke informatie (BIJ)</source>
   <translation>Data of the bestuurlijke informatie (BIJ, notices about released prisoners)</translation>
  </message>
  <message>
   <source>Gegevens van de gemeente</source>
   <translation>Data of the gemeente</translation>
  </message>
  <message>
   <source>Gegevens van de inrichting. Dit geldt hier bijna altijd.</source>
   <translation>Data of the institution. This nearly always applies here.</translation>
  </message>
  <message>
   <source>Gegevens van de melding</source>
   <translation>Data of the notification</translation>
  </message>
  <message>
   <source>Gegevens van de reclassering</source>
   <translation>Data of the reclassering (probation service)</translation>
  </message>
  <message>
   <source>Gegevens van een ander, zoals een gemeente. Wijs betrokkene daarheen.</source>
   <translation>Data of someone else, such as a gemeente. Refer the person to them.</translation>
  </message>
  <message>
   <source>Gegevens van een samenwerkingsverband</source>
   <translation>Data of a partnership</translation>
  </message>
  <message>
   <source>Gegevens van het college, zoals over zorg of uitkering, opent artikel 18b niet, zo lezen wij het.</source>
   <translation>Data of the college, such as on care or benefits, are not opened by article 18b, as we read it.</translation>
  </message>
  <message>
   <source>Gegevens van het openbaar ministerie houden hun eigen regels. Overleg met het openbaar ministerie voor u dit doorgeeft.</source>
   <translation>Data of the openbaar ministerie (public prosecution) keep their own rules. Consult the openbaar ministerie before you pass this on.</translation>
  </message>
  <message>
   <source>Gegevens van het openbaar ministerie over een strafzaak. Zij hebben eigen regels.</source>
   <translation>Data of the public prosecution service on a criminal case. They have their own rules.</translation>
  </message>
  <message>
   <source>Gegevens van het strafblad. Zij hebben eigen regels en termijnen.</source>
   <translation>Data of the criminal record. They have their own rules and terms.</translation>
  </message>
  <message>
   <source>Gegevens voor re-integratie (art. 18a Pbw). Die gaan een eigen weg.</source>
   <translation>Data for re-integration (art. 18a Pbw). They go their own way.</translation>
  </message>
  <message>
   <source>Gegevens zo bewaren dat bijna niemand er nog bij kan.</source>
   <translation>Keeping data in such a way that almost nobody can reach them.</translation>
  </message>
  <message>
   <source>Gegevensdrager niet gewist</source>
   <translation>Stick or disk not wiped</translation>
  </message>
  <message>
   <source>Gegevensdrager: dagen tot hij gewist is</source>
   <translation>Stick or disk: days until it is wiped</translation>
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
   <source>Gekregen op</source>
   <translation>Received on</translation>
  </message>
  <message>
   <source>Gekregen van een andere partij</source>
   <translation>Received from another party</translation>
  </message>
  <message>
   <source>Gekregen van: {party}</source>
   <translation>Received from: {party}</translation>
  </message>
  <message>
   <source>Geldig tot en met {day}.</source>
   <translation>Valid until {day} inclusive.</translation>
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
   <source>Geldig van {first} tot {last}.</source>
   <translation>Valid from {first} to {last}.</translation>
  </message>
  <message>
   <source>Geldt alleen als uw organisatie deze werkkopie bij het inrichtingsdossier rekent.</source>
   <translation>Only holds if your organisation counts this working copy as part of the inrichtingsdossier (facility file).</translation>
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
   <source>Geldt nu.</source>
   <translation>In force now.</translation>
  </message>
  <message>
   <source>Gelezen op</source>
   <translation>Read on</translation>
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
   <source>Gemaakt door {name}. Grootte: {size} kB. Plek: {place}</source>
   <translation>Made by {name}. Size: {size} kB. Place: {place}</translation>
  </message>
  <message>
   <source>Gemaakt uit uw instellingen. Leg de tekst voor aan de functionaris gegevensbescherming. Klopt er iets niet? Verander dan de instellingen.</source>
   <translation>Made out of your settings. Submit the text to the functionaris gegevensbescherming (data protection officer). Is something wrong? Then change the settings.</translation>
  </message>
  <message>
   <source>Gemaakt, maar niet gegeven. Vernietig wat er is afgedrukt of bewaard.</source>
   <translation>Made, but not given. Destroy what was printed or saved.</translation>
  </message>
  <message>
   <source>Gemaakt, maar nog niet als overhandigd genoteerd</source>
   <translation>Made, but not yet recorded as handed over</translation>
  </message>
  <message>
   <source>Gemaakte reservekopieën</source>
   <translation>Backups that were made</translation>
  </message>
  <message>
   <source>Gemachtigd door de directeur</source>
   <translation>Authorised by the directeur (gemachtigd)</translation>
  </message>
  <message>
   <source>Gemee&amp;nte</source>
   <translation>M&amp;unicipality</translation>
  </message>
  <message>
   <source>Gemeente</source>
   <translation>Gemeente (municipality)</translation>
  </message>
  <message>
   <source>Gemeente {gemeente} antwoordde over melding {name}: {kind}. {how}, van {day}.</source>
   <translation>Gemeente {gemeente} replied about notification {name}: {kind}. {how}, of {day}.</translation>
  </message>
  <message>
   <source>Gemeente {gemeente} antwoordde; het antwoord kwam binnen op {day}. Kijk wat er moet gebeuren en noteer wat u deed.</source>
   <translation>Gemeente {gemeente} replied; the reply came in on {day}. See what has to be done and record what you did.</translation>
  </message>
  <message>
   <source>Gemeente {gemeente} heeft de intrekking of vervanging niet bevestigd. Dat was verwacht op {due}. Bel de gemeente.</source>
   <translation>Gemeente {gemeente} has not confirmed the withdrawal or replacement. That was expected on {due}. Call the gemeente.</translation>
  </message>
  <message>
   <source>Gemeente {gemeente} heeft de ontvangst niet bevestigd. Dat was verwacht op {due}. Bel de gemeente.</source>
   <translation>Gemeente {gemeente} has not confirmed receipt. It was expected on {due}. Call the gemeente.</translation>
  </message>
  <message>
   <source>Gemeente {gemeente} krijgt meer dan de andere, of iets anders, bij {label}.</source>
   <translation>Gemeente {gemeente} gets more than the others, or something else, at {label}.</translation>
  </message>
  <message>
   <source>Gemeente {naam}</source>
   <translation>Gemeente {naam}</translation>
  </message>
  <message>
   <source>Gemeente {name}</source>
   <translation>Gemeente {name}</translation>
  </message>
  <message>
   <source>Gemeente {name} bestaat niet meer volgens de lijst van {date}. Kies de gemeente waar zij nu bij hoort.</source>
   <translation>Gemeente {name} no longer exists according to the list of {date}. Choose the gemeente that it is now part of.</translation>
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
   <source>Gemeenten die passen</source>
   <translation>Gemeenten that fit</translation>
  </message>
  <message>
   <source>Gemeenten: {count}</source>
   <translation>Gemeenten: {count}</translation>
  </message>
  <message>
   <source>Gemeentewet</source>
   <translation>Gemeentewet (Municipalities Act)</translation>
  </message>
  <message>
   <source>Gemeld bij de AP om</source>
   <translation>Reported to the AP (data protection authority) at</translation>
  </message>
  <message>
   <source>Gemeld bij de AP op</source>
   <translation>Reported to the AP (data protection authority) on</translation>
  </message>
  <message>
   <source>Gemeld door</source>
   <translation>Reported by</translation>
  </message>
  <message>
   <source>Gemeld en afgehandeld</source>
   <translation>Notified and settled</translation>
  </message>
  <message>
   <source>Genoteerd hoe het antwoord is overhandigd.</source>
   <translation>Noted how the reply was handed over.</translation>
  </message>
  <message>
   <source>Genoteerd wat de gemeente deed.</source>
   <translation>What the gemeente did is recorded.</translation>
  </message>
  <message>
   <source>Genoteerd wat u deed.</source>
   <translation>What you did is recorded.</translation>
  </message>
  <message>
   <source>Geopend</source>
   <translation>Opened</translation>
  </message>
  <message>
   <source>Gesloten op {day} door {name}: {reason}.</source>
   <translation>Closed on {day} by {name}: {reason}.</translation>
  </message>
  <message>
   <source>Gesloten zonder bewaarregel: deze zaken blijven staan</source>
   <translation>Closed without a keeping rule: these cases stay</translation>
  </message>
  <message>
   <source>Gesloten: {reason}.</source>
   <translation>Closed: {reason}.</translation>
  </message>
  <message>
   <source>Gesprek met betrokkene</source>
   <translation>Conversation with the person concerned</translation>
  </message>
  <message>
   <source>Gesprek of overleg</source>
   <translation>Conversation or meeting</translation>
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
   <source>Getoond op het scherm of op papier dat wij hielden</source>
   <translation>Shown on the screen or on paper that we kept</translation>
  </message>
  <message>
   <source>Gevangenisstraf</source>
   <translation>Prison sentence</translation>
  </message>
  <message>
   <source>Gevoelige gegevens die meegaan</source>
   <translation>Sensitive data that go along</translation>
  </message>
  <message>
   <source>Gevolgen</source>
   <translation>Consequences</translation>
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
   <source>Gevonden: {aantal}</source>
   <translation>Found: {aantal}</translation>
  </message>
  <message>
   <source>Gevraagd door</source>
   <translation>Asked by</translation>
  </message>
  <message>
   <source>Gevraagd op</source>
   <translation>Asked on</translation>
  </message>
  <message>
   <source>Gevraagd: {ask}.</source>
   <translation>Asked: {ask}.</translation>
  </message>
  <message>
   <source>Geweigerd</source>
   <translation>Refused</translation>
  </message>
  <message>
   <source>Geweld</source>
   <translation>Violence</translation>
  </message>
  <message>
   <source>Gewijzigd bestand &amp;inlezen</source>
   <translation>Read in a changed f&amp;ile</translation>
  </message>
  <message>
   <source>Gewijzigd door uw organisatie</source>
   <translation>Changed by your organisation</translation>
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
   <source>Gewijzigde gegevens trekt u niet in. Maak een nieuwe versie van de zaak; die vervangt de oude.</source>
   <translation>You do not withdraw changed data. Make a new version of the case; it replaces the old one.</translation>
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
   <source>Ging dat op grond van artikel 18b?</source>
   <translation>Was that on the ground of art. 18b?</translation>
  </message>
  <message>
   <source>Ging een melding naar de verkeerde gemeente, of hadden gegevens niet gegeven mogen worden? Leg het hier vast. Schrijf geen namen.</source>
   <translation>Did a notification go to the wrong gemeente, or should data not have been given? Record it here. Write no names.</translation>
  </message>
  <message>
   <source>Ging een melding naar de verkeerde gemeente? Leg dan meteen een datalek vast en bel de functionaris gegevensbescherming. De wet geeft voor de melding aan de Autoriteit Persoonsgegevens ten hoogste 72 uur.</source>
   <translation>Did a notification go to the wrong gemeente? Then record a data breach at once and call the data protection officer. For the report to the Autoriteit Persoonsgegevens the law gives 72 hours at most.</translation>
  </message>
  <message>
   <source>Goedgekeurd</source>
   <translation>Approved</translation>
  </message>
  <message>
   <source>Goedgekeurd door {name}, {function}, {at}.</source>
   <translation>Approved by {name}, {function}, {at}.</translation>
  </message>
  <message>
   <source>Goedkeuringszegels</source>
   <translation>Approval seals</translation>
  </message>
  <message>
   <source>Gold eerder. Oude zaken blijven ermee leesbaar.</source>
   <translation>Was in force earlier. Old cases stay readable with it.</translation>
  </message>
  <message>
   <source>Gooi weg</source>
   <translation>Throw away</translation>
  </message>
  <message>
   <source>Gooi weg: {who}</source>
   <translation>Throw away: {who}</translation>
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
   <source>Grond van weigeren</source>
   <translation>Ground of refusal</translation>
  </message>
  <message>
   <source>Grond voor het BSN</source>
   <translation>Ground for the BSN</translation>
  </message>
  <message>
   <source>Grond: {ground}</source>
   <translation>Ground: {ground}</translation>
  </message>
  <message>
   <source>Grond: {ground}. Vastgesteld met {who} op {day}.</source>
   <translation>Ground: {ground}. Established with {who} on {day}.</translation>
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
   <source>Handreiking van DJI</source>
   <translation>Handreiking of DJI</translation>
  </message>
  <message>
   <source>Handreiking, geen wet</source>
   <translation>Handreiking (guidance), not law</translation>
  </message>
  <message>
   <source>Handtekening</source>
   <translation>Signature</translation>
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
   <source>Hebben de ontvangers gehoord wat er verandert?</source>
   <translation>Have the recipients heard what changes?</translation>
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
   <source>Hebt u het kunnen controleren?</source>
   <translation>Were you able to check it?</translation>
  </message>
  <message>
   <source>Hechtenis of vervangende hechtenis</source>
   <translation>Detention (hechtenis) or substitute detention</translation>
  </message>
  <message>
   <source>Hef dit op</source>
   <translation>Lift this</translation>
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
   <source>Het SKN is gelijk.</source>
   <translation>The SKN is the same.</translation>
  </message>
  <message>
   <source>Het Zorg- en Veiligheidshuis bespreekt ingewikkelde zaken. Politie en OM hebben eigen regels voor wat zij aan een burgemeester geven.</source>
   <translation>The Zorg- en Veiligheidshuis discusses difficult cases. Police and OM have their own rules for what they give to a burgemeester.</translation>
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
   <source>Het alarm bij stilte</source>
   <translation>The alarm on silence</translation>
  </message>
  <message>
   <source>Het alarm blijft aan.</source>
   <translation>The alarm stays on.</translation>
  </message>
  <message>
   <source>Het alarm meldt wat te lang stil ligt: nog niet beslist, beslist maar niet overhandigd, geen ontvangst, een intrekking zonder bevestiging, of een mandaat dat afloopt.</source>
   <translation>The alarm reports what lies still too long: not yet decided, decided but not handed over, no receipt, a withdrawal without a confirmation, or a mandate that ends.</translation>
  </message>
  <message>
   <source>Het alarm weet alleen wat is ingevoerd. Leg een signaal dus meteen vast, al is het met één zin.</source>
   <translation>The alarm only knows what was entered. So record a signal at once, even in one sentence.</translation>
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
   <source>Het antwoord is gemaakt</source>
   <translation>The reply was made</translation>
  </message>
  <message>
   <source>Het antwoord is genoteerd.</source>
   <translation>The reply is recorded.</translation>
  </message>
  <message>
   <source>Het antwoord kan niet later dan vandaag zijn gekomen. Kijk de dag na.</source>
   <translation>The reply cannot have come later than today. Check the day.</translation>
  </message>
  <message>
   <source>Het antwoord ligt vóór het verzoek. Kijk de datums na.</source>
   <translation>The answer lies before the request. Check the dates.</translation>
  </message>
  <message>
   <source>Het antwoord {naam} staat in de kluis, maar nog niet als bestand op een andere plek. Kies hieronder, bij Uw antwoorden: Bestand bewaren.</source>
   <translation>The reply {naam} is in the vault, but not yet as a file in another place. Choose below, under Your answers: Save the file.</translation>
  </message>
  <message>
   <source>Het begin van de rollenlijst heeft 64 tekens: cijfers en a tot en met f. Neem het over van het uitwisselblad van de inrichting.</source>
   <translation>The beginning of the roster has 64 characters: digits and a to f. Take it over from the exchange sheet of the inrichting.</translation>
  </message>
  <message>
   <source>Het begin van het logboek is weg. Leg de reservekopie ernaast en bel uw beheerder.</source>
   <translation>The beginning of the journal is gone. Compare it with the backup and call your administrator.</translation>
  </message>
  <message>
   <source>Het bericht is nog niet aan de gemeente gegeven.</source>
   <translation>The notice has not been given to the gemeente yet.</translation>
  </message>
  <message>
   <source>Het bericht is onveranderd en voor u gemaakt.</source>
   <translation>The message is unchanged and was made for you.</translation>
  </message>
  <message>
   <source>Het bericht over een intrekking of vervanging is nog niet aan gemeente {gemeente} gegeven. Geef het en noteer aan wie.</source>
   <translation>The notice about a withdrawal or replacement has not been given to gemeente {gemeente} yet. Give it and record to whom.</translation>
  </message>
  <message>
   <source>Het bericht van vervanging is gemaakt.</source>
   <translation>The notice of replacement has been made.</translation>
  </message>
  <message>
   <source>Het berichtnummer is te lang. Vul alleen het nummer in.</source>
   <translation>The message number is too long. Fill in only the number.</translation>
  </message>
  <message>
   <source>Het bestand hoort niet bij deze code</source>
   <translation>The file does not belong to this code</translation>
  </message>
  <message>
   <source>Het bestand is NIET gelijk aan de melding van deze code.</source>
   <translation>The file is NOT the same as the notification of this code.</translation>
  </message>
  <message>
   <source>Het bestand is al gewist of de stick is vernietigd</source>
   <translation>The file was wiped already or the USB stick was destroyed</translation>
  </message>
  <message>
   <source>Het bestand is bewaard. Sluit de zaak hier nu met de reden 'overgeplaatst'.</source>
   <translation>The file was saved. Now close the case here with the reason 'transferred'.</translation>
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
   <source>Het bestand is geen gewone tekst (UTF-8). Bewaar het opnieuw als tekst.</source>
   <translation>The file is not plain text (UTF-8). Save it again as text.</translation>
  </message>
  <message>
   <source>Het bestand is gelijk aan de melding van deze code, tot op de byte.</source>
   <translation>The file is the same as the notification of this code, to the byte.</translation>
  </message>
  <message>
   <source>Het bestand is niet te lezen. Kijk of het er nog is en of u het mag openen.</source>
   <translation>The file cannot be read. Check that it is still there and that you may open it.</translation>
  </message>
  <message>
   <source>Het bestand is nog niet bewaard</source>
   <translation>The file was not saved yet</translation>
  </message>
  <message>
   <source>Het bestand is nog niet bewaard of afgedrukt. Doe dat eerst, of kies nog een keer dezelfde knop.</source>
   <translation>The file has not been saved or printed yet. Do that first, or choose the same button once more.</translation>
  </message>
  <message>
   <source>Het bestand is te diep genest. Maak het opnieuw.</source>
   <translation>The file is nested too deeply. Make it again.</translation>
  </message>
  <message>
   <source>Het bestand is te groot voor wetteksten. Kies een ander bestand.</source>
   <translation>The file is too large for law texts. Choose another file.</translation>
  </message>
  <message>
   <source>Het bestand kan niet worden gelezen. Kies een ander bestand.</source>
   <translation>The file cannot be read. Choose another file.</translation>
  </message>
  <message>
   <source>Het bestand kan niet worden gelezen. Kijk naar de aanhalingstekens op deze plaats: {where}</source>
   <translation>The file cannot be read. Look at the quotation marks at this place: {where}</translation>
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
   <source>Het bestand wordt gecontroleerd.</source>
   <translation>The file is being checked.</translation>
  </message>
  <message>
   <source>Het bestand wordt geopend.</source>
   <translation>The file is being opened.</translation>
  </message>
  <message>
   <source>Het bestand {file} staat sinds {day} op een gegevensdrager. Wis het daar, of leg vast waar het is gebleven.</source>
   <translation>The file {file} has been on a stick or disk since {day}. Wipe it there, or record what became of it.</translation>
  </message>
  <message>
   <source>Het bestand {name} is te groot voor een pakket. Gebruik papier of de versleutelde pdf.</source>
   <translation>The file {name} is too large for a package. Use paper or the encrypted pdf.</translation>
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
   <source>Het burgerservicenummer. Artikel 18b noemt geen nummer. Standaard vraagt het programma er niet om.</source>
   <translation>The citizen service number. Article 18b names no number. By default the program does not ask for it.</translation>
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
   <source>Het certificaat in gebruik eindigt op {dag}. Maak op tijd een nieuw certificaat en geef het aan elke inrichting.</source>
   <translation>The certificate in use ends on {dag}. Make a new certificate in time and give it to every inrichting.</translation>
  </message>
  <message>
   <source>Het certificaat van de inrichting eindigt op {day}. Laat de beheerder op tijd een nieuw certificaat maken.</source>
   <translation>The certificate of the facility ends on {day}. Have the beheerder (administrator) make a new one in time.</translation>
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
   <source>Het certificaat van gemeente {gemeente} geldt tot {day}. Vraag de gemeente om een nieuw.</source>
   <translation>The certificate of gemeente {gemeente} is valid until {day}. Ask the gemeente for a new one.</translation>
  </message>
  <message>
   <source>Het certificaat van gemeente {gemeente} gold niet op de dag van dit antwoord. Vraag de gemeente om te antwoorden met een geldig certificaat, of op papier.</source>
   <translation>The certificate of gemeente {gemeente} was not valid on the day of this reply. Ask the gemeente to reply with a valid certificate, or on paper.</translation>
  </message>
  <message>
   <source>Het certificaat van uitgever {name} is verlopen of nog niet geldig ({first} tot {last}). Vraag de gemeente om een nieuwe keten, of gebruik de versleutelde pdf.</source>
   <translation>The certificate of issuer {name} has expired or is not valid yet ({first} to {last}). Ask the gemeente for a new chain, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Het certificaat van uw gemeente eindigt binnenkort</source>
   <translation>The certificate of your gemeente ends soon</translation>
  </message>
  <message>
   <source>Het certificaat van uw gemeente is verlopen. Laat uw beheerder een nieuw certificaat maken, of antwoord op papier.</source>
   <translation>The certificate of your gemeente has expired. Let your beheerder (administrator) make a new one, or reply on paper.</translation>
  </message>
  <message>
   <source>Het certificaat van {name} stelt een voorwaarde die Meldpoort niet kent. Vraag de gemeente om een ander certificaat, of gebruik de versleutelde pdf.</source>
   <translation>The certificate of {name} sets a condition that Meldpoort does not know. Ask the gemeente for another certificate, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Het certificaat voor een pakket (p7m):</source>
   <translation>The certificate for a package (p7m):</translation>
  </message>
  <message>
   <source>Het certificaat was geldig toen dit bestand werd gemaakt.</source>
   <translation>The certificate was valid when this file was made.</translation>
  </message>
  <message>
   <source>Het college van burgemeester en wethouders. Artikel 18b noemt de burgemeester, niet het college.</source>
   <translation>The executive of the gemeente. Article 18b names the burgemeester, not the college.</translation>
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
   <source>Het datalek is vastgelegd.</source>
   <translation>The data breach has been recorded.</translation>
  </message>
  <message>
   <source>Het dossier is de plek om te bewaren, niet dit programma.</source>
   <translation>The file is the place to keep things, not this program.</translation>
  </message>
  <message>
   <source>Het dossier van een gedetineerde. Wat anderen op grond van artikel 18b uitwisselen, wordt daarin vastgelegd. Onze lezing: ook wat de inrichting zelf geeft. Dit programma is dat dossier niet.</source>
   <translation>The file of a detained person. What others exchange on the ground of article 18b is recorded in it. Our reading: also what the facility itself gives. This program is not that file.</translation>
  </message>
  <message>
   <source>Het eindigt op {dag}. Laat een nieuw certificaat maken en geef het aan de inrichtingen.</source>
   <translation>It ends on {dag}. Have a new certificate made and give it to the inrichtingen.</translation>
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
   <source>Het informatieportaal van Justid waarmee gemeenten onder meer berichten over terugkeer krijgen.</source>
   <translation>The portal of Justid through which gemeenten receive, among other things, messages about people who return.</translation>
  </message>
  <message>
   <source>Het is bewaard.</source>
   <translation>It has been kept.</translation>
  </message>
  <message>
   <source>Het is een eigen stuk</source>
   <translation>It is a document of our own</translation>
  </message>
  <message>
   <source>Het is een melding van deze inrichting.</source>
   <translation>It is a notification of this inrichting.</translation>
  </message>
  <message>
   <source>Het is vastgelegd.</source>
   <translation>It has been recorded.</translation>
  </message>
  <message>
   <source>Het jaar {year} kan niet kloppen. Kijk het jaar na.</source>
   <translation>The year {year} cannot be right. Check the year.</translation>
  </message>
  <message>
   <source>Het kenmerk is genoteerd.</source>
   <translation>The reference has been noted.</translation>
  </message>
  <message>
   <source>Het kenmerk of de versie in dit pakket klopt niet. Gebruik het niet en vraag de inrichting om een nieuw pakket.</source>
   <translation>The reference or the version in this package is not right. Do not use it and ask the facility for a new package.</translation>
  </message>
  <message>
   <source>Het komt van {name}.</source>
   <translation>It comes from {name}.</translation>
  </message>
  <message>
   <source>Het laatste deel van een straf, buiten de inrichting. Het is nog detentie.</source>
   <translation>The last part of a sentence, outside the facility. It is still detention.</translation>
  </message>
  <message>
   <source>Het logboek had eerder een regel {position} die nu weg of anders is. Leg de reservekopie ernaast en bel uw beheerder.</source>
   <translation>The journal used to have a line {position} that is now gone or different. Compare it with the backup and call your administrator.</translation>
  </message>
  <message>
   <source>Het logboek houdt bij wie wat deed, ook wie iets las. Iedere regel is getekend door wie het deed. Er staat geen inhoud van een zaak in.</source>
   <translation>The journal keeps who did what, also who read something. Each line is signed by who did it. It holds no content of a case.</translation>
  </message>
  <message>
   <source>Het logboek van andere kluizen: {count} regels.</source>
   <translation>The journal of other vaults: {count} lines.</translation>
  </message>
  <message>
   <source>Het logboek: {count} regels.</source>
   <translation>The journal: {count} lines.</translation>
  </message>
  <message>
   <source>Het mandaat bij gemeente {gemeente} ({function}) geldt tot {day}. Vraag de gemeente wie daarna aanneemt.</source>
   <translation>The mandaat (delegation) at gemeente {gemeente} ({function}) is valid until {day}. Ask the gemeente who accepts after that.</translation>
  </message>
  <message>
   <source>Het mandaat eindigt of is geëindigd</source>
   <translation>The mandate ends or has ended</translation>
  </message>
  <message>
   <source>Het mandaat geldt tot {dag}.</source>
   <translation>The mandate counts until {dag}.</translation>
  </message>
  <message>
   <source>Het mandaat van {function} bij gemeente {gemeente} eindigde op {day}. Vraag wie nu namens de burgemeester aanneemt.</source>
   <translation>The mandate of {function} at gemeente {gemeente} ended on {day}. Ask who now accepts for the burgemeester.</translation>
  </message>
  <message>
   <source>Het mandaat van {function} bij gemeente {gemeente} eindigt op {day}. Vraag op tijd wie daarna namens de burgemeester aanneemt.</source>
   <translation>The mandate of {function} at gemeente {gemeente} ends on {day}. Ask in time who accepts for the burgemeester after that.</translation>
  </message>
  <message>
   <source>Het medisch dossier en alles onder het medisch beroepsgeheim.</source>
   <translation>The medical file and everything under medical confidentiality.</translation>
  </message>
  <message>
   <source>Het medisch dossier en wat een behandelaar zei, vallen onder het beroepsgeheim.</source>
   <translation>The medical file and what somebody treating the person said fall under professional secrecy.</translation>
  </message>
  <message>
   <source>Het misdrijf dat u vreest</source>
   <translation>The offence that you fear</translation>
  </message>
  <message>
   <source>Het moment waarop iemand vrijkomt. Daarna past artikel 18b niet meer, zo lezen wij de wet.</source>
   <translation>The moment at which somebody is released. After that article 18b no longer fits, as we read the law.</translation>
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
   <source>Het nieuwe certificaat staat klaar. Geef het aan elke inrichting.</source>
   <translation>The new certificate is ready. Give it to every inrichting.</translation>
  </message>
  <message>
   <source>Het nummer dat u al had.</source>
   <translation>The number you already had.</translation>
  </message>
  <message>
   <source>Het nummer van een zaak bij het openbaar ministerie.</source>
   <translation>The number of a case at the public prosecution service.</translation>
  </message>
  <message>
   <source>Het overleg van burgemeester, politie en openbaar ministerie.</source>
   <translation>The consultation of burgemeester, police and public prosecution service.</translation>
  </message>
  <message>
   <source>Het overzicht kwam op papier, want: {why}</source>
   <translation>The overview was put on paper, because: {why}</translation>
  </message>
  <message>
   <source>Het overzicht van de laatste vier jaar hoort bij een verzoek om inzage.</source>
   <translation>The overview of the last four years belongs to a request for access.</translation>
  </message>
  <message>
   <source>Het pakket is gemaakt voor deze sleutel en deze gemeente.</source>
   <translation>The package was made for this key and this gemeente.</translation>
  </message>
  <message>
   <source>Het pdf-bestand klopt niet ({problem}). Het gaat niet weg. Maak het opnieuw. Blijft dit zo, meld het dan aan de beheerder.</source>
   <translation>The PDF file is not right ({problem}). It does not leave. Make it again. If this stays so, tell the administrator.</translation>
  </message>
  <message>
   <source>Het penitentiair dossier</source>
   <translation>The penitentiair dossier (prison file)</translation>
  </message>
  <message>
   <source>Het penitentiair dossier heeft een eigen termijn. Dat is een ander dossier.</source>
   <translation>The penitentiair dossier has a period of its own. That is another file.</translation>
  </message>
  <message>
   <source>Het penitentiair dossier, bij nieuwe detentie binnen die tijd</source>
   <translation>The penitentiair dossier (prison file), with new detention within that time</translation>
  </message>
  <message>
   <source>Het penitentiair dossier, waarin uitwisselingen op grond van 18b worden vastgelegd</source>
   <translation>The penitentiair dossier (prison file), in which exchanges under 18b are recorded</translation>
  </message>
  <message>
   <source>Het programma kent geen tekst {id}. Er kan geen tekst bij; laat de namen staan.</source>
   <translation>The program knows no text {id}. No text can be added; leave the names as they are.</translation>
  </message>
  <message>
   <source>Het programma overschrijft het bestand en haalt het weg. Geheugen van een stick kan toch een rest bewaren. Daarom is het bestand versleuteld. Wilt u zekerheid? Laat de stick dan vernietigen.</source>
   <translation>The program overwrites the file and removes it. The memory of a USB stick can keep a remnant all the same. That is why the file is encrypted. Do you want certainty? Then have the stick destroyed.</translation>
  </message>
  <message>
   <source>Het programma werkt zonder netwerk. Het vervangt de officiële voorziening voor deze meldingen niet, en ook niet het penitentiair dossier.</source>
   <translation>The program works without a network. It does not replace the official facility for these notifications, nor the penitentiair dossier.</translation>
  </message>
  <message>
   <source>Het programma zelf</source>
   <translation>The program itself</translation>
  </message>
  <message>
   <source>Het programma zet alles versleuteld op schijf. Rollen zijn regels van het programma: wie een account heeft, kan met eigen gereedschap meer lezen dan het scherm toont. Handelen als een ander kan niet.</source>
   <translation>The program writes everything encrypted to disk. Roles are rules of the program: whoever has an account can, with tools of their own, read more than the screen shows. Acting as someone else is not possible.</translation>
  </message>
  <message>
   <source>Het programma zoekt in uw tekst naar gegevens die er misschien niet horen. Dit is een hulpmiddel, geen garantie: het vindt niet alles. Lees zelf ook.</source>
   <translation>The program looks in your text for data that may not belong there. This is an aid, no guarantee: it does not find everything. Read it yourself too.</translation>
  </message>
  <message>
   <source>Het programma zoekt in uw tekst naar nummers, namen en adressen. Het is een hulpmiddel en vindt niet alles. Lees zelf ook.</source>
   <translation>The program searches your text for numbers, names and addresses. It is an aid and does not find everything. Read it yourself as well.</translation>
  </message>
  <message>
   <source>Het register is nog leeg. Zoek een gemeente en leg vast wie u daar bereikt en wie namens de burgemeester aanneemt.</source>
   <translation>The register is still empty. Search for a gemeente and record whom you reach there and who accepts for the burgemeester.</translation>
  </message>
  <message>
   <source>Het risico</source>
   <translation>The risk</translation>
  </message>
  <message>
   <source>Het risico en wat daarover bekend is</source>
   <translation>The risk and what is known about it</translation>
  </message>
  <message>
   <source>Het risico op een ernstig gewelds- of zedenmisdrijf.</source>
   <translation>The risk of a serious violent or sexual offence.</translation>
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
   <source>Het soort verzoek bepaalt de termijn en hoe u antwoordt.</source>
   <translation>The kind of request decides the term and how you answer.</translation>
  </message>
  <message>
   <source>Het staat boven aan deze bladzijde.</source>
   <translation>It is at the top of this page.</translation>
  </message>
  <message>
   <source>Het staat in de lijst met bronnen van de zaak. Vul daar aan wat nog ontbreekt.</source>
   <translation>It is on the list of sources of the case. Complete there what is still missing.</translation>
  </message>
  <message>
   <source>Het strafrechtsketennummer: alleen cijfers, hooguit tien.</source>
   <translation>The strafrechtsketennummer (number in the criminal justice chain): only digits, at most ten.</translation>
  </message>
  <message>
   <source>Het uitvoeren van een straf of maatregel.</source>
   <translation>Carrying out a sentence or measure.</translation>
  </message>
  <message>
   <source>Het veld {path} bestaat niet in een zaakbestand. Haal het weg of verbeter de naam.</source>
   <translation>The field {path} does not exist in a case file. Take it away or correct the name.</translation>
  </message>
  <message>
   <source>Het vergelijken van de vingerafdruk is vastgelegd.</source>
   <translation>The comparison of the fingerprint is recorded.</translation>
  </message>
  <message>
   <source>Het vernieuwen van de sleutels is niet afgerond. Sluit Meldpoort en open het weer; dan gaat het vanzelf verder.</source>
   <translation>The renewal of the keys was not finished. Close Meldpoort and open it again; then it continues by itself.</translation>
  </message>
  <message>
   <source>Het vertellen aan betrokkene is uitgesteld</source>
   <translation>Telling the person was postponed</translation>
  </message>
  <message>
   <source>Het verzoek is genoteerd.</source>
   <translation>The request has been noted.</translation>
  </message>
  <message>
   <source>Het voorstel is afgewezen. De teksten van nu blijven gelden.</source>
   <translation>The proposal was rejected. The texts of now stay in force.</translation>
  </message>
  <message>
   <source>Het voorstel is al om niet te melden. Kies eens, of stuur de zaak terug met een opmerking.</source>
   <translation>The proposal is already not to notify. Choose agree, or send the case back with a remark.</translation>
  </message>
  <message>
   <source>Het voorstel is ingetrokken.</source>
   <translation>The proposal was withdrawn.</translation>
  </message>
  <message>
   <source>Het voorstel staat klaar. Het geldt zodra twee mensen het bevestigen.</source>
   <translation>The proposal is ready. It counts as soon as two people confirm it.</translation>
  </message>
  <message>
   <source>Het wachtwoord</source>
   <translation>The password</translation>
  </message>
  <message>
   <source>Het woord van de handreiking. De wet zegt: wanneer het risico aanwezig wordt geacht.</source>
   <translation>The word of the handreiking. The law says: when the risk is considered to be present.</translation>
  </message>
  <message>
   <source>Het zaakbestand is ingelezen. Loop alle antwoorden na.</source>
   <translation>The case file has been imported. Go through all answers.</translation>
  </message>
  <message>
   <source>Het zou verteld worden, maar er is geen hele datum. Leg vast of het is verteld.</source>
   <translation>It was to be told, but there is no complete date. Record whether it was told.</translation>
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
   <source>Hier wacht het op iemand anders dan u.</source>
   <translation>This waits for somebody other than you.</translation>
  </message>
  <message>
   <source>Hier werkt u nu. Toegevoegd op {dag}.</source>
   <translation>You work here now. Added on {dag}.</translation>
  </message>
  <message>
   <source>Hiermee bevestigt u ook het bericht over deze melding.</source>
   <translation>With this you also confirm the message about this notification.</translation>
  </message>
  <message>
   <source>Hiermee ondertekent de inrichting elk digitaal pakket. Een gemeente herkent u aan de vingerafdruk. Geef die op papier of hardop, niet per mail.</source>
   <translation>With this the facility signs every digital package. A gemeente knows you by the fingerprint. Give it on paper or aloud, not by e-mail.</translation>
  </message>
  <message>
   <source>Hiermee stopt de tijd.</source>
   <translation>This stops the time.</translation>
  </message>
  <message>
   <source>Hiervoor is al een voorstel gedaan. Ververs het scherm.</source>
   <translation>This was proposed already. Refresh the screen.</translation>
  </message>
  <message>
   <source>Hiervoor is de rol {role} nodig. Vraag iemand met die rol.</source>
   <translation>The role {role} is needed for this. Ask someone with that role.</translation>
  </message>
  <message>
   <source>Hiervoor is uw toestemming niet nodig.</source>
   <translation>Your consent is not needed for this.</translation>
  </message>
  <message>
   <source>Hoe dit antwoord is overhandigd, staat er al. Ververs het scherm.</source>
   <translation>How this reply was handed over stands there already. Refresh the screen.</translation>
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
   <source>Hoe gaf u het?</source>
   <translation>How did you give it?</translation>
  </message>
  <message>
   <source>Hoe gedraagt betrokkene zich in detentie?</source>
   <translation>How does the person concerned behave in detention?</translation>
  </message>
  <message>
   <source>Hoe ging het?</source>
   <translation>How did it go?</translation>
  </message>
  <message>
   <source>Hoe hebt u vergeleken?</source>
   <translation>How did you compare?</translation>
  </message>
  <message>
   <source>Hoe is dat gedaan?</source>
   <translation>How was that done?</translation>
  </message>
  <message>
   <source>Hoe is de kopie van {moment} vernietigd?</source>
   <translation>How was the copy of {moment} destroyed?</translation>
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
   <source>Hoe kreeg betrokkene het antwoord?</source>
   <translation>How did the person get the answer?</translation>
  </message>
  <message>
   <source>Hoe kreeg u het?</source>
   <translation>How did you receive it?</translation>
  </message>
  <message>
   <source>Hoe kwam het antwoord?</source>
   <translation>How did the reply come?</translation>
  </message>
  <message>
   <source>Hoe kwam het binnen?</source>
   <translation>How did it come in?</translation>
  </message>
  <message>
   <source>Hoe laat</source>
   <translation>At what time</translation>
  </message>
  <message>
   <source>Hoe laat is het gemeld?</source>
   <translation>At what time was it reported?</translation>
  </message>
  <message>
   <source>Hoe laat?</source>
   <translation>What time?</translation>
  </message>
  <message>
   <source>Hoe lang een gemeente bewaart, bepaalt zij zelf. Wij lazen geen wet die voor zo'n melding een termijn noemt. Vernietigt u de melding, denk dan ook aan afdrukken, bestanden en reservekopieën.</source>
   <translation>How long a gemeente keeps it, it decides itself. We read no law that names a term for such a notification. When you destroy the notification, think of prints, files and backups as well.</translation>
  </message>
  <message>
   <source>Hoe lang gegevens blijven voordat ze worden vernietigd. Voor een melding op grond van artikel 18b is geen termijn in de wet gevonden.</source>
   <translation>How long data stay before they are destroyed. No period was found in the law for a notification under article 18b.</translation>
  </message>
  <message>
   <source>Hoe lang?</source>
   <translation>How long?</translation>
  </message>
  <message>
   <source>Hoe meer mensen het weten, hoe groter het gevolg.</source>
   <translation>The more people know of it, the greater the consequence.</translation>
  </message>
  <message>
   <source>Hoe staat het ermee?</source>
   <translation>How does it stand?</translation>
  </message>
  <message>
   <source>Hoe staat het ervoor?</source>
   <translation>How does it stand?</translation>
  </message>
  <message>
   <source>Hoe ver is het?</source>
   <translation>How far is it?</translation>
  </message>
  <message>
   <source>Hoe vergeleek u?</source>
   <translation>How did you compare?</translation>
  </message>
  <message>
   <source>Hoe vernietigd</source>
   <translation>How it was destroyed</translation>
  </message>
  <message>
   <source>Hoe weet u dat, of bij wie is de stick?</source>
   <translation>How do you know, or who has the USB stick?</translation>
  </message>
  <message>
   <source>Hoe weet u dat?</source>
   <translation>How do you know?</translation>
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
   <source>Hoeveel dagen van tevoren een herinnering?</source>
   <translation>A reminder how many days before?</translation>
  </message>
  <message>
   <source>Hoeveel maanden bewaart u een melding?</source>
   <translation>How many months do you keep a notification?</translation>
  </message>
  <message>
   <source>Hoort bij 18b.</source>
   <translation>Belongs to 18b.</translation>
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
   <source>Hoort dit bij een vraag die u stelde?</source>
   <translation>Does this belong to a question that you asked?</translation>
  </message>
  <message>
   <source>Hoort u iets, maar is er nu geen tijd voor een zaak? Noteer het hier. Het staat dan in de werklijst en telt mee voor het alarm.</source>
   <translation>Do you hear something, but is there no time for a case now? Record it here. It is then in the work list and counts for the alarm.</translation>
  </message>
  <message>
   <source>Horen is niet verplicht (onze lezing). Zegt betrokkene dat iets niet klopt? Noteer dan ook een verzoek om te verbeteren.</source>
   <translation>Hearing is not obligatory (our reading). Does the person say that something is wrong? Then also note a request for correction.</translation>
  </message>
  <message>
   <source>Horen is niet verplicht (onze lezing); het kan het beeld verbeteren.</source>
   <translation>Hearing the person is not required (our reading); it can improve the picture.</translation>
  </message>
  <message>
   <source>Hulpmiddel, geen garantie: het vindt niet alles.</source>
   <translation>An aid, no guarantee: it does not find everything.</translation>
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
   <source>Identiteit nagegaan</source>
   <translation>Identity checked</translation>
  </message>
  <message>
   <source>Iedereen</source>
   <translation>Everyone</translation>
  </message>
  <message>
   <source>Iedereen die de gegevens heeft, staat hier. Haal weg voor wie dit niet geldt.</source>
   <translation>Everybody who has the data is listed here. Untick those it does not concern.</translation>
  </message>
  <message>
   <source>Iemand anders las het ook</source>
   <translation>Somebody else read it too</translation>
  </message>
  <message>
   <source>Iemand bij wie een vrijheidsstraf of vrijheidsbenemende maatregel wordt uitgevoerd in een inrichting. Wie al vrij is, valt er niet onder, zo lezen wij de wet.</source>
   <translation>Somebody who serves a custodial sentence or measure in a facility. Whoever is already free is not one, as we read the law.</translation>
  </message>
  <message>
   <source>Iemand die namens de burgemeester een melding mag aannemen. Artikel 18b noemt alleen de burgemeester; de gemeente regelt het mandaat.</source>
   <translation>Somebody who may receive a notification for the burgemeester. Article 18b names only the burgemeester; the gemeente arranges the mandate.</translation>
  </message>
  <message>
   <source>Iemand die namens de directeur mag beslissen. Of dat voor artikel 18b mag, is niet nagegaan. Uw organisatie legt het vast.</source>
   <translation>Somebody who may decide for the directeur. Whether that is allowed for article 18b was not checked. Your organisation records it.</translation>
  </message>
  <message>
   <source>Iemand met een mandaat</source>
   <translation>Somebody with a mandate</translation>
  </message>
  <message>
   <source>Iemand probeerde vergeefs in te loggen; {name} logde daarna in.</source>
   <translation>Someone tried to log in and failed; {name} logged in afterwards.</translation>
  </message>
  <message>
   <source>Iemand veranderde een bestand in de map van het programma. Tot twee mensen dit bevestigen, kan niemand een zaak indienen. Klopt het niet? Laat Meldpoort opnieuw installeren.</source>
   <translation>Somebody changed a file in the folder of the program. Until two people confirm this, nobody can submit a case. Is it not right? Have Meldpoort installed again.</translation>
  </message>
  <message>
   <source>Iets anders</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>Iets dat opvalt en een reden vraagt. Met een reden kunt u verder; de teamleider leest die eerst.</source>
   <translation>Something that stands out and asks for a reason. With a reason you can go on; the team lead reads it first.</translation>
  </message>
  <message>
   <source>Iets op papier?</source>
   <translation>Anything on paper?</translation>
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
   <source>Ik heb de sleutel op pap&amp;ier</source>
   <translation>I have the key on pape&amp;r</translation>
  </message>
  <message>
   <source>Ik heb de teksten vergeleken: &amp;bevestigen</source>
   <translation>I have compared the texts: &amp;confirm</translation>
  </message>
  <message>
   <source>Ik heb dit bekeken</source>
   <translation>I have looked at this</translation>
  </message>
  <message>
   <source>Ik heb dit bekeken: {name}</source>
   <translation>I have looked at this: {name}</translation>
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
   <source>Ik sta in voor de lijst van {day}</source>
   <translation>I vouch for the list of {day}</translation>
  </message>
  <message>
   <source>Ik sta in voor deze lijst</source>
   <translation>I vouch for this list</translation>
  </message>
  <message>
   <source>In de database van deze kluis ontbreekt een onderdeel. Iemand werkte buiten Meldpoort om. Zet een reservekopie terug of bel uw beheerder.</source>
   <translation>A part of the database of this vault is missing. Someone worked around Meldpoort. Put a backup back or call your administrator.</translation>
  </message>
  <message>
   <source>In de kluis van een gemeente kunt u de wetteksten alleen lezen.</source>
   <translation>In the vault of a gemeente you can only read the law texts.</translation>
  </message>
  <message>
   <source>In de lijst van vernietigde zaken (meldpoort.destroyed) staat een zegel dat niet klopt. Iemand veranderde dat bestand. Bel uw beheerder.</source>
   <translation>The list of destroyed cases (meldpoort.destroyed) holds a seal that is not right. Somebody changed that file. Call your administrator.</translation>
  </message>
  <message>
   <source>In de map '{folder}' kan niet geschreven worden, of zij is vol. Kies een andere map.</source>
   <translation>The folder '{folder}' cannot be written, or is full. Choose another folder.</translation>
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
   <source>In de melding stonden gegevens die niet juist zijn.</source>
   <translation>The notification held data that are not right.</translation>
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
   <source>In de vier jaar vóór het verzoek is niets gegeven over iemand met deze naam. Kijk of de naam goed is geschreven.</source>
   <translation>In the four years before the request nothing was given about someone with this name. Check the spelling of the name.</translation>
  </message>
  <message>
   <source>In de zaak staat een BSN. In deze kluis mag dat niet: art. 18b Pbw noemt geen nummer. Haal het BSN weg. Is er een grond voor, laat de beheerder die dan vastleggen.</source>
   <translation>There is a BSN in the case. That is not allowed in this vault: art. 18b Pbw names no number. Take the BSN away. If there is a ground for it, let the administrator record it.</translation>
  </message>
  <message>
   <source>In deze bestanden staan te veel certificaten. Kies alleen de keten van deze gemeente.</source>
   <translation>There are too many certificates in these files. Choose only the chain of this gemeente.</translation>
  </message>
  <message>
   <source>In deze kluis</source>
   <translation>In this vault</translation>
  </message>
  <message>
   <source>In deze kluis is geen zaak met kenmerk {reference}. Kijk of dit antwoord voor uw inrichting is. Er is niets veranderd.</source>
   <translation>In this vault there is no case with reference {reference}. See whether this reply is for your facility. Nothing has changed.</translation>
  </message>
  <message>
   <source>In deze kluis wordt niets besloten waar twee mensen voor nodig zijn. U kunt haar dus alleen oprichten. Daarna nodigt u collega's uit.</source>
   <translation>In this vault nothing is decided that takes two people. So you can found it alone. After that you invite colleagues.</translation>
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
   <source>In deze map staat al een reservekopie van dit moment. Wacht even.</source>
   <translation>This folder holds a backup of this moment already. Wait a moment.</translation>
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
   <source>In deze map staat geen reservekopie van Meldpoort. Kies de map waarin het bestand {name} staat.</source>
   <translation>This folder holds no backup of Meldpoort. Choose the folder with the file {name}.</translation>
  </message>
  <message>
   <source>In deze pdf staat dezelfde code. Of elk woord klopt, ziet u met melding.json.</source>
   <translation>This PDF holds the same code. Whether every word is right, you see with melding.json.</translation>
  </message>
  <message>
   <source>In deze pdf staat een andere code, of geen code.</source>
   <translation>This PDF holds another code, or none.</translation>
  </message>
  <message>
   <source>In deze tekening zit een foto of een verwijzing naar een ander bestand. Sla haar op als PNG of PDF, en kies dat bestand.</source>
   <translation>This drawing holds a photo or points to another file. Save it as PNG or PDF and choose that file.</translation>
  </message>
  <message>
   <source>In deze tijd is over betrokkene niets gegeven.</source>
   <translation>In this time nothing was given about the person.</translation>
  </message>
  <message>
   <source>In deze zaak staan geen bronnen.</source>
   <translation>There are no sources in this case.</translation>
  </message>
  <message>
   <source>In dit bestand staan certificaten van meer dan een houder. Vraag de gemeente welk certificaat het juiste is, en kies een bestand met alleen dat certificaat.</source>
   <translation>This file has certificates of more than one holder. Ask the gemeente which certificate is the right one, and choose a file with only that certificate.</translation>
  </message>
  <message>
   <source>In dit bestand staan geen wetteksten. Bewaar eerst de teksten als bestand, en pas dat aan.</source>
   <translation>There are no law texts in this file. First save the texts as a file, and change that.</translation>
  </message>
  <message>
   <source>In dit bestand staan {count} gemeenten. Dat kan geen lijst van heel Nederland zijn. Kies de volledige lijst.</source>
   <translation>There are {count} gemeenten in this file. That cannot be a list of the whole of the Netherlands. Choose the complete list.</translation>
  </message>
  <message>
   <source>In dit bestand staat een geheime sleutel. Bewaar het niet en zeg de inrichting dat die sleutel niet meer veilig is. Vraag om alleen het certificaat.</source>
   <translation>This file holds a secret key. Do not keep it and tell the inrichting that the key is no longer safe. Ask for the certificate alone.</translation>
  </message>
  <message>
   <source>In dit bestand staat geen bruikbare RSA-sleutel met certificaat. Vraag de leverancier om een RSA-sleutel van minstens {bits} bits.</source>
   <translation>This file has no usable RSA key with a certificate. Ask the supplier for an RSA key of at least {bits} bits.</translation>
  </message>
  <message>
   <source>In dit bestand staat niets anders dan de teksten die nu gelden.</source>
   <translation>There is nothing in this file other than the texts in force now.</translation>
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
   <source>In een kluis van een gemeente leest en beantwoordt u meldingen.</source>
   <translation>In a vault of a gemeente you read and answer notifications.</translation>
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
   <source>In het dossier</source>
   <translation>In the dossier</translation>
  </message>
  <message>
   <source>In het dossier: exemplaar {number} voor {name}</source>
   <translation>In the dossier: copy {number} for {name}</translation>
  </message>
  <message>
   <source>In het logboek staan {aantal} regels. Nieuwste eerst.</source>
   <translation>There are {aantal} lines in the journal. Newest first.</translation>
  </message>
  <message>
   <source>In het penitentiair dossier gezet op</source>
   <translation>Put in the penitentiair dossier (file of the person in detention) on</translation>
  </message>
  <message>
   <source>In het penitentiair dossier op {day}, kenmerk {reference} ({name}).</source>
   <translation>In the penitentiair dossier (prison file) on {day}, reference {reference} ({name}).</translation>
  </message>
  <message>
   <source>In het penitentiair dossier op {day}, kenmerk {reference}.</source>
   <translation>In the penitentiair dossier on {day}, reference {reference}.</translation>
  </message>
  <message>
   <source>In het register: {who}, {until}.</source>
   <translation>In the register: {who}, {until}.</translation>
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
   <source>In het verstrekkingenregister ontbreken regels: {count}. Leg de reservekopie ernaast en bel uw beheerder.</source>
   <translation>Lines are missing from the disclosure register: {count}. Lay the backup beside it and call your administrator.</translation>
  </message>
  <message>
   <source>In stap 8 kiest u: melden, niet melden of aanhouden. Geen van drie is voorgekozen.</source>
   <translation>In step 8 you choose: notify, do not notify or hold. None of the three is chosen beforehand.</translation>
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
   <source>Indienen en beoordelen</source>
   <translation>Submitting and reviewing</translation>
  </message>
  <message>
   <source>Informeren van betrokkene uitgesteld.</source>
   <translation>Informing the person concerned postponed.</translation>
  </message>
  <message>
   <source>Ingediend</source>
   <translation>Submitted</translation>
  </message>
  <message>
   <source>Ingediend door {name}, {function}, {at}.</source>
   <translation>Submitted by {name}, {function}, {at}.</translation>
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
   <source>Ingetrokken door betrokkene</source>
   <translation>Withdrawn by the person</translation>
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
   <source>Inhoud</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>Inhoud in het kort</source>
   <translation>Content in short</translation>
  </message>
  <message>
   <source>Inhoud vernietigd</source>
   <translation>Content destroyed</translation>
  </message>
  <message>
   <source>Injus</source>
   <translation>Injus</translation>
  </message>
  <message>
   <source>Inloggen</source>
   <translation>Log in</translation>
  </message>
  <message>
   <source>Inrichting</source>
   <translation>Prison</translation>
  </message>
  <message>
   <source>Inrichting &amp;toevoegen</source>
   <translation>&amp;Add the inrichting</translation>
  </message>
  <message>
   <source>Inrichting &amp;vastleggen</source>
   <translation>&amp;Record an inrichting</translation>
  </message>
  <message>
   <source>Inrichting &amp;vertrouwen</source>
   <translation>&amp;Trust this inrichting</translation>
  </message>
  <message>
   <source>Inrichting en Minister</source>
   <translation>Prison and Minister</translation>
  </message>
  <message>
   <source>Inrichting en vrijlatingsdatum gaan altijd mee.</source>
   <translation>Facility and release date always go along.</translation>
  </message>
  <message>
   <source>Inrichting voor stelselmatige daders: een maatregel van ten hoogste twee jaar.</source>
   <translation>Institution for persistent offenders: a measure of two years at most.</translation>
  </message>
  <message>
   <source>Inrichtingen die u vertrouwt</source>
   <translation>Inrichtingen (prisons) you trust</translation>
  </message>
  <message>
   <source>Instelling</source>
   <translation>Setting</translation>
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
   <source>Instellingen van de ge&amp;meente</source>
   <translation>Settings of the ge&amp;meente</translation>
  </message>
  <message>
   <source>Instellingen van de gemeente</source>
   <translation>Settings of the gemeente</translation>
  </message>
  <message>
   <source>Intrekken kan de gemeente alleen door het u te zeggen.</source>
   <translation>The gemeente can only revoke it by telling you.</translation>
  </message>
  <message>
   <source>Intrekking of vervanging niet klaar</source>
   <translation>Withdrawal or replacement not finished</translation>
  </message>
  <message>
   <source>Intrekking of vervanging: werkdagen tot de bevestiging</source>
   <translation>Withdrawal or replacement: working days until it is confirmed</translation>
  </message>
  <message>
   <source>Intrekking van een melding, aan de burgemeester van {name}</source>
   <translation>Withdrawal of a notification, to the burgemeester (mayor) of {name}</translation>
  </message>
  <message>
   <source>Intrekkingslijst toevoegen</source>
   <translation>Add a revocation list</translation>
  </message>
  <message>
   <source>Intrekkingslijst van {day} is te oud. Vraag een nieuwe.</source>
   <translation>The revocation list of {day} is too old. Ask for a new one.</translation>
  </message>
  <message>
   <source>Intrekkingslijst van {day}, nieuw vóór {until}.</source>
   <translation>Revocation list of {day}, a new one before {until}.</translation>
  </message>
  <message>
   <source>Intrekkingslijst van {day}.</source>
   <translation>Revocation list of {day}.</translation>
  </message>
  <message>
   <source>Intrekkingslijst: geen. Intrekking wordt niet nagekeken.</source>
   <translation>Revocation list: none. Revocation is not checked.</translation>
  </message>
  <message>
   <source>Intrekkingslijsten (*.crl *.pem)</source>
   <translation>Revocation lists (*.crl *.pem)</translation>
  </message>
  <message>
   <source>Invullen en indienen</source>
   <translation>Fill in and submit</translation>
  </message>
  <message>
   <source>Inzage</source>
   <translation>Access</translation>
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
   <source>Is de vraag beantwoord?</source>
   <translation>Was the question answered?</translation>
  </message>
  <message>
   <source>Is dit een datalek?</source>
   <translation>Is this a data breach?</translation>
  </message>
  <message>
   <source>Is een bestand van het programma zelf veranderd? Dan ziet u dat, en kan niemand indienen tot twee mensen het bevestigen. Wie het hele programma kan vervangen, kan ook deze controle vervangen.</source>
   <translation>Was a file of the program itself changed? Then you see that, and nobody can submit until two people confirm it. Whoever can replace the whole program can replace this check as well.</translation>
  </message>
  <message>
   <source>Is een gedragsdeskundige gevraagd?</source>
   <translation>Was a behavioural expert asked?</translation>
  </message>
  <message>
   <source>Is een tolk of andere hulp nodig? Regel die eerst.</source>
   <translation>Is an interpreter or other help needed? Arrange that first.</translation>
  </message>
  <message>
   <source>Is een uitspraak niet onherroepelijk? Dan geldt iemand niet als schuldig. U geeft dan een eigen reden, en de brief zegt het erbij.</source>
   <translation>Is a judgment not final? Then somebody does not count as guilty. You then give a reason of its own, and the letter says so.</translation>
  </message>
  <message>
   <source>Is er volgens u het risico dat betrokkene een ernstig gewelds- of zedenmisdrijf zal begaan?</source>
   <translation>In your view, is there a risk that the person concerned will commit a serious violent or sexual offence?</translation>
  </message>
  <message>
   <source>Is het aan betrokkene verteld?</source>
   <translation>Was the person told?</translation>
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
   <source>Is het gemeld bij de Autoriteit Persoonsgegevens?</source>
   <translation>Was it reported to the Autoriteit Persoonsgegevens (the Dutch data protection authority)?</translation>
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
   <source>Is het risico voor betrokkene hoog? Dan hoort ook betrokkene het.</source>
   <translation>Is the risk for the person high? Then the person is told as well.</translation>
  </message>
  <message>
   <source>Is het voor deze gemeente anders?</source>
   <translation>Is it different for this gemeente?</translation>
  </message>
  <message>
   <source>Is uw antwoord niet ja, en stelt u toch voor te melden? Dan vraagt het programma een reden. De teamleider leest die reden eerst.</source>
   <translation>Is your answer not yes, and do you propose to notify all the same? Then the program asks for a reason. The team lead reads that reason first.</translation>
  </message>
  <message>
   <source>Is uw gemeente de juiste?</source>
   <translation>Is your gemeente (municipality) the right one?</translation>
  </message>
  <message>
   <source>JJI (justitiële jeugdinrichting)</source>
   <translation>JJI (youth institution)</translation>
  </message>
  <message>
   <source>JJI en FPC</source>
   <translation>JJI and FPC</translation>
  </message>
  <message>
   <source>Ja</source>
   <translation>Yes</translation>
  </message>
  <message>
   <source>Ja, &amp;afwijzen</source>
   <translation>Yes, &amp;reject</translation>
  </message>
  <message>
   <source>Ja, &amp;terughalen</source>
   <translation>Yes, &amp;recall</translation>
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
   <source>Ja, gemeld</source>
   <translation>Yes, reported</translation>
  </message>
  <message>
   <source>Ja, gooi weg</source>
   <translation>Yes, throw away</translation>
  </message>
  <message>
   <source>Ja, neem uit gebruik</source>
   <translation>Yes, take out of use</translation>
  </message>
  <message>
   <source>Ja, telt niet meer</source>
   <translation>Yes, does not count any more</translation>
  </message>
  <message>
   <source>Ja, vernietig</source>
   <translation>Yes, destroy</translation>
  </message>
  <message>
   <source>Ja, wis het</source>
   <translation>Yes, wipe it</translation>
  </message>
  <message>
   <source>Ja, zelf gezien</source>
   <translation>Yes, seen myself</translation>
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
   <source>Juiste gemeente</source>
   <translation>Right gemeente or not</translation>
  </message>
  <message>
   <source>Justitiële gegevens</source>
   <translation>Judicial data (justitiële gegevens)</translation>
  </message>
  <message>
   <source>Justitiële gegevens (strafblad)</source>
   <translation>Justitiële gegevens (criminal record)</translation>
  </message>
  <message>
   <source>Justitiële gegevens over jeugdigen</source>
   <translation>Justitiële gegevens (judicial data) about young people</translation>
  </message>
  <message>
   <source>KLOPT NIET</source>
   <translation>DOES NOT HOLD</translation>
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
   <source>Kan het met minder, en weegt het op?</source>
   <translation>Can it be done with less, and does it outweigh?</translation>
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
   <source>Kenmerk en versie zijn overal dezelfde.</source>
   <translation>Reference and version are the same everywhere.</translation>
  </message>
  <message>
   <source>Kenmerk in het dossier</source>
   <translation>Reference in the dossier</translation>
  </message>
  <message>
   <source>Kenmerk in het penitentiair dossier</source>
   <translation>Reference in the penitentiair dossier (prison file)</translation>
  </message>
  <message>
   <source>Kenmerk of versie in het bestand is anders dan in de code.</source>
   <translation>Reference or version in the file differs from the code.</translation>
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
   <source>Kenmerk van de zaak</source>
   <translation>Reference of the case</translation>
  </message>
  <message>
   <source>Kenmerk van de zaak die overgaat</source>
   <translation>Reference of the case that moves</translation>
  </message>
  <message>
   <source>Kenmerk van een zaak</source>
   <translation>Reference of a case</translation>
  </message>
  <message>
   <source>Kenmerk van het mandaat</source>
   <translation>Reference of the mandate</translation>
  </message>
  <message>
   <source>Kenmerk {reference} hoort hier bij een andere zaak. Bel uw beheerder.</source>
   <translation>Reference {reference} belongs to another case here. Call your administrator.</translation>
  </message>
  <message>
   <source>Kenmerk: {text}</source>
   <translation>Reference: {text}</translation>
  </message>
  <message>
   <source>Kennisgeving (art. 18b, tweede lid)</source>
   <translation>Kennisgeving (notice under art. 18b, second paragraph)</translation>
  </message>
  <message>
   <source>Kennisnemen</source>
   <translation>Take note</translation>
  </message>
  <message>
   <source>Keten houdt niet.</source>
   <translation>Chain does not hold.</translation>
  </message>
  <message>
   <source>Keten klopt tot wortel {root}, maar die vingerafdruk is nog niet vergeleken. Alleen de vergeleken vingerafdruk van het certificaat zelf staat ervoor in.</source>
   <translation>Chain holds up to root {root}, but that fingerprint has not been compared yet. Only the compared fingerprint of the certificate itself vouches for it.</translation>
  </message>
  <message>
   <source>Keten klopt tot wortel {root}, waarvan de vingerafdruk is vergeleken.</source>
   <translation>Chain holds up to root {root}, whose fingerprint was compared.</translation>
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
   <source>Kies de lijst van gemeenten</source>
   <translation>Choose the list of gemeenten</translation>
  </message>
  <message>
   <source>Kies de map van de kluis</source>
   <translation>Choose the folder of the vault</translation>
  </message>
  <message>
   <source>Kies de map van de reservekopie.</source>
   <translation>Choose the folder of the backup.</translation>
  </message>
  <message>
   <source>Kies de map van de stick</source>
   <translation>Choose the folder of the USB stick</translation>
  </message>
  <message>
   <source>Kies de map voor de reservekopie</source>
   <translation>Choose the folder for the backup</translation>
  </message>
  <message>
   <source>Kies de vorm.</source>
   <translation>Choose the form.</translation>
  </message>
  <message>
   <source>Kies de zaken die over deze persoon gaan.</source>
   <translation>Choose the cases that are about this person.</translation>
  </message>
  <message>
   <source>Kies een andere dag van vernietigen</source>
   <translation>Choose another day of destroying</translation>
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
   <source>Kies een andere map</source>
   <translation>Choose another folder</translation>
  </message>
  <message>
   <source>Kies een antwoord bij ‘{label}’.</source>
   <translation>Choose an answer at ‘{label}’.</translation>
  </message>
  <message>
   <source>Kies een antwoord: {label}.</source>
   <translation>Choose an answer: {label}.</translation>
  </message>
  <message>
   <source>Kies een bestand met wetteksten</source>
   <translation>Choose a file with law texts</translation>
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
   <source>Kies een dag na vandaag om opnieuw te kijken, of laat de dag leeg.</source>
   <translation>Choose a day after today to look again, or leave the day empty.</translation>
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
   <source>Kies een intrekkingslijst</source>
   <translation>Choose a revocation list</translation>
  </message>
  <message>
   <source>Kies een lege map op deze computer of op een stick</source>
   <translation>Choose an empty folder on this computer or on a stick</translation>
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
   <source>Kies een map of een stick</source>
   <translation>Choose a folder or a stick</translation>
  </message>
  <message>
   <source>Kies een nieuwe map voor de kluis.</source>
   <translation>Choose a new folder for the vault.</translation>
  </message>
  <message>
   <source>Kies een oefenkluis of een echte kluis.</source>
   <translation>Choose a practice vault or a real vault.</translation>
  </message>
  <message>
   <source>Kies een rustige plek waar niemand meeluistert.</source>
   <translation>Choose a quiet place where nobody listens in.</translation>
  </message>
  <message>
   <source>Kies een tekst in de lijst.</source>
   <translation>Choose a text in the list.</translation>
  </message>
  <message>
   <source>Kies een van de andere kluizen.</source>
   <translation>Choose one of the other vaults.</translation>
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
   <source>Kies eerst een gemeente in de tabel.</source>
   <translation>First choose a gemeente in the table.</translation>
  </message>
  <message>
   <source>Kies eerst het certificaat van de andere inrichting.</source>
   <translation>First choose the certificate of the other inrichting.</translation>
  </message>
  <message>
   <source>Kies het antwoord van de gemeente</source>
   <translation>Choose the reply of the gemeente</translation>
  </message>
  <message>
   <source>Kies het bestand</source>
   <translation>Choose the file</translation>
  </message>
  <message>
   <source>Kies het bestand uit de andere kluis</source>
   <translation>Choose the file from the other vault</translation>
  </message>
  <message>
   <source>Kies het bestand van de andere inrichting</source>
   <translation>Choose the file of the other inrichting</translation>
  </message>
  <message>
   <source>Kies het bestand van de inrichting</source>
   <translation>Choose the file of the inrichting</translation>
  </message>
  <message>
   <source>Kies het bestand.</source>
   <translation>Choose the file.</translation>
  </message>
  <message>
   <source>Kies het certificaat</source>
   <translation>Choose the certificate</translation>
  </message>
  <message>
   <source>Kies het certificaat van de inrichting</source>
   <translation>Choose the certificate of the inrichting</translation>
  </message>
  <message>
   <source>Kies het certificaat van een uitgever</source>
   <translation>Choose the certificate of an issuer</translation>
  </message>
  <message>
   <source>Kies het certificaat van {name}</source>
   <translation>Choose the certificate of {name}</translation>
  </message>
  <message>
   <source>Kies het certificaat, of meer bestanden tegelijk: wortel, uitgever en certificaat.</source>
   <translation>Choose the certificate, or several files at once: root, issuer and certificate.</translation>
  </message>
  <message>
   <source>Kies het feit zelf ook bij {field}, of laat dit weg.</source>
   <translation>Choose the offence itself too at {field}, or leave this out.</translation>
  </message>
  <message>
   <source>Kies hoe de gemeente dit liet weten.</source>
   <translation>Choose how the gemeente let this know.</translation>
  </message>
  <message>
   <source>Kies hoe de ontvangst is bevestigd.</source>
   <translation>Choose how the receipt was confirmed.</translation>
  </message>
  <message>
   <source>Kies hoe het antwoord kwam.</source>
   <translation>Choose how the reply came.</translation>
  </message>
  <message>
   <source>Kies hoe het bericht ging.</source>
   <translation>Choose how the notice went.</translation>
  </message>
  <message>
   <source>Kies hoe het bericht ging. Gewone e-mail kan nooit.</source>
   <translation>Choose how the notice went. Plain e-mail is never possible.</translation>
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
   <source>Kies hoe u dat weet.</source>
   <translation>Choose how you know.</translation>
  </message>
  <message>
   <source>Kies hoe u de vingerafdruk hebt vergeleken.</source>
   <translation>Choose how you compared the fingerprint.</translation>
  </message>
  <message>
   <source>Kies hoe u de vingerafdruk hebt vergeleken. Nooit per e-mail.</source>
   <translation>Choose how you compared the fingerprint. Never by e-mail.</translation>
  </message>
  <message>
   <source>Kies hoe u het antwoord gaf. Nooit met gewone e-mail.</source>
   <translation>Choose how you gave the reply. Never by plain e-mail.</translation>
  </message>
  <message>
   <source>Kies hoe u het gaf.</source>
   <translation>Choose how you gave it.</translation>
  </message>
  <message>
   <source>Kies hoe u het wachtwoord gaf.</source>
   <translation>Choose how you gave the password.</translation>
  </message>
  <message>
   <source>Kies hoe u vergeleek.</source>
   <translation>Choose how you compared.</translation>
  </message>
  <message>
   <source>Kies maanden of jaren.</source>
   <translation>Choose months or years.</translation>
  </message>
  <message>
   <source>Kies melding.json of de brief</source>
   <translation>Choose melding.json or the letter</translation>
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
   <source>Kies naar welke inrichting de zaak gaat.</source>
   <translation>Choose to which inrichting the case goes.</translation>
  </message>
  <message>
   <source>Kies naar welke kluis de zaak gaat.</source>
   <translation>Choose to which vault the case goes.</translation>
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
   <source>Kies of uw gemeente de juiste is.</source>
   <translation>Choose whether your gemeente (municipality) is the right one.</translation>
  </message>
  <message>
   <source>Kies op de nieuwe computer bij het inloggen: Deze computer toevoegen.</source>
   <translation>Choose on the new computer when logging in: Add this computer.</translation>
  </message>
  <message>
   <source>Kies over welke melding het antwoord gaat.</source>
   <translation>Choose which notification the reply is about.</translation>
  </message>
  <message>
   <source>Kies ten minste één gemeente die de melding krijgt.</source>
   <translation>Choose at least one gemeente that gets the notification.</translation>
  </message>
  <message>
   <source>Kies uw gemeente in de lijst.</source>
   <translation>Choose your gemeente in the list.</translation>
  </message>
  <message>
   <source>Kies uw naam</source>
   <translation>Choose your name</translation>
  </message>
  <message>
   <source>Kies vanaf welke dag de regel telt.</source>
   <translation>Choose from which day the rule counts.</translation>
  </message>
  <message>
   <source>Kies voor welke ontvangers de intrekking geldt.</source>
   <translation>Choose for which recipients the withdrawal holds.</translation>
  </message>
  <message>
   <source>Kies voor welke ontvangers dit geldt.</source>
   <translation>Choose for which recipients this holds.</translation>
  </message>
  <message>
   <source>Kies waarom de zaak niet vernietigd mag worden.</source>
   <translation>Choose why the case must not be destroyed.</translation>
  </message>
  <message>
   <source>Kies waarom u de zaak sluit.</source>
   <translation>Choose why you close the case.</translation>
  </message>
  <message>
   <source>Kies wat de gemeente deed.</source>
   <translation>Choose what the gemeente did.</translation>
  </message>
  <message>
   <source>Kies wat de gemeente heeft gedaan.</source>
   <translation>Choose what the gemeente has done.</translation>
  </message>
  <message>
   <source>Kies wat de gemeente stuurt.</source>
   <translation>Choose what the gemeente sends.</translation>
  </message>
  <message>
   <source>Kies wat er aan de hand is.</source>
   <translation>Choose what is the matter.</translation>
  </message>
  <message>
   <source>Kies wat er is gebeurd.</source>
   <translation>Choose what happened.</translation>
  </message>
  <message>
   <source>Kies wat er met de stick is.</source>
   <translation>Choose what happened to the USB stick.</translation>
  </message>
  <message>
   <source>Kies wat u de gemeente vraagt.</source>
   <translation>Choose what you ask of the gemeente.</translation>
  </message>
  <message>
   <source>Kies wat u doet met de vondst ‘{excerpt}’ bij ‘{label}’.</source>
   <translation>Choose what you do with the finding ‘{excerpt}’ at ‘{label}’.</translation>
  </message>
  <message>
   <source>Kies wat u stuurt.</source>
   <translation>Choose what you send.</translation>
  </message>
  <message>
   <source>Kies welke bewaarregel voor deze zaak geldt.</source>
   <translation>Choose which keeping rule holds for this case.</translation>
  </message>
  <message>
   <source>Kies wie u bent.</source>
   <translation>Choose who you are.</translation>
  </message>
  <message>
   <source>Kies zelf. Het programma vergelijkt alleen naam, geboortedatum en SKN.</source>
   <translation>Choose yourself. The program only compares name, date of birth and SKN.</translation>
  </message>
  <message>
   <source>Kies: {label}</source>
   <translation>Choose: {label}</translation>
  </message>
  <message>
   <source>Kijk het nummer bij ‘{label}’ na. Het kan zo niet kloppen.</source>
   <translation>Check the number at ‘{label}’. It cannot be right like this.</translation>
  </message>
  <message>
   <source>Kijk naar alle adressen: het officiële adres, het adres vóór de detentie en waar betrokkene wil gaan wonen. Een melding aan de verkeerde gemeente kan een datalek zijn.</source>
   <translation>Look at all addresses: the official address, the address before detention and where the person concerned wants to live. A notification to the wrong gemeente can be a data breach.</translation>
  </message>
  <message>
   <source>Kijk nog eens goed. Een melding aan de verkeerde gemeente is lastig terug te halen.</source>
   <translation>Look once more. A notification to the wrong gemeente is hard to take back.</translation>
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
   <source>Klacht</source>
   <translation>Complaint</translation>
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
   <source>Klopt er iets niet? Vraag dan om het te verbeteren.</source>
   <translation>Is something wrong? Then ask for it to be corrected.</translation>
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
   <source>Kluis {naam} is gemaakt.</source>
   <translation>Vault {naam} was made.</translation>
  </message>
  <message>
   <source>Kluis: {map}</source>
   <translation>Vault: {map}</translation>
  </message>
  <message>
   <source>Kluizen met deze rollenlijst</source>
   <translation>Vaults with this roster</translation>
  </message>
  <message>
   <source>Koerier</source>
   <translation>Courier</translation>
  </message>
  <message>
   <source>Kopie van {kenmerk}</source>
   <translation>Copy of {kenmerk}</translation>
  </message>
  <message>
   <source>Kopieer</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>Kopieer alle teksten</source>
   <translation>Copy all texts</translation>
  </message>
  <message>
   <source>Kopieer de tekst</source>
   <translation>Copy the text</translation>
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
   <source>Kopieer: {title}</source>
   <translation>Copy: {title}</translation>
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
   <source>Kreeg betrokkene iets op papier mee?</source>
   <translation>Did the person get anything on paper?</translation>
  </message>
  <message>
   <source>Krijgen twee burgemeesters een melding? Dan heeft elk een eigen reden en een eigen brief.</source>
   <translation>Do two burgemeesters receive a notification? Then each has its own reason and its own letter.</translation>
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
   <source>Laat dit leeg als dat niet zo is.</source>
   <translation>Leave this empty if it did not.</translation>
  </message>
  <message>
   <source>Laat dit leeg als het hetzelfde is.</source>
   <translation>Leave this empty if it is the same.</translation>
  </message>
  <message>
   <source>Laat dit leeg als u geen herinnering wilt.</source>
   <translation>Leave this empty if you want no reminder.</translation>
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
   <source>Laatste dag van het mandaat</source>
   <translation>Last day of the mandate</translation>
  </message>
  <message>
   <source>Laten staan, want …</source>
   <translation>Leave in place, because …</translation>
  </message>
  <message>
   <source>Laten weten dat de melding vernietigd is</source>
   <translation>Letting them know that the notification was destroyed</translation>
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
   <source>Later overhandigen</source>
   <translation>Hand over later</translation>
  </message>
  <message>
   <source>Later; de vraag blijft staan</source>
   <translation>Later; the question stays</translation>
  </message>
  <message>
   <source>Leeg: de dag die uit de regel volgt.</source>
   <translation>Empty: the day that follows from the rule.</translation>
  </message>
  <message>
   <source>Leeg: de termijn van de instellingen. Geen wettelijke termijn.</source>
   <translation>Empty: the term of the settings. Not a term of the law.</translation>
  </message>
  <message>
   <source>Leeg: niet bekend. Zestig dagen van tevoren waarschuwt het programma.</source>
   <translation>Empty: not known. The program warns sixty days in advance.</translation>
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
   <source>Lees dit en bewaar het bij de melding.</source>
   <translation>Read this and keep it with the notification.</translation>
  </message>
  <message>
   <source>Lees dit voor aan {naam}. Die logt daarna zelf in en bevestigt.</source>
   <translation>Read this out to {naam}, who then logs in and confirms.</translation>
  </message>
  <message>
   <source>Lees een antwoordbestand</source>
   <translation>Import a reply file</translation>
  </message>
  <message>
   <source>Lees eerst de brief aan {gemeente} en vink dat aan.</source>
   <translation>First read the letter to {gemeente} and tick that you did.</translation>
  </message>
  <message>
   <source>Leg daarna in dit scherm vast dat het is verteld.</source>
   <translation>Then record in this screen that it was told.</translation>
  </message>
  <message>
   <source>Leg daarna vast wat u hebt gedaan.</source>
   <translation>Record afterwards what you did.</translation>
  </message>
  <message>
   <source>Leg een datalek vast</source>
   <translation>Record a data breach</translation>
  </message>
  <message>
   <source>Leg het antwoord vast</source>
   <translation>Record the answer</translation>
  </message>
  <message>
   <source>Leg het vast</source>
   <translation>Record it</translation>
  </message>
  <message>
   <source>Leg uit</source>
   <translation>Explain</translation>
  </message>
  <message>
   <source>Leg uit in één zin</source>
   <translation>Explain in one sentence</translation>
  </message>
  <message>
   <source>Leg uit waarom deze gemeente toch de goede is.</source>
   <translation>Explain why this gemeente is the right one all the same.</translation>
  </message>
  <message>
   <source>Leg vast</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>Leg vast als mogelijk datalek</source>
   <translation>Record as a possible data breach</translation>
  </message>
  <message>
   <source>Leg vast dat de kopie van {moment} is vernietigd</source>
   <translation>Record that the copy of {moment} was destroyed</translation>
  </message>
  <message>
   <source>Leg vast dat deze zaak niet vernietigd mag worden</source>
   <translation>Record that this case must not be destroyed</translation>
  </message>
  <message>
   <source>Leg vast hoe het ging</source>
   <translation>Record how it went</translation>
  </message>
  <message>
   <source>Leg vast wie aanneemt</source>
   <translation>Record who accepts</translation>
  </message>
  <message>
   <source>Leg vast: {reference}</source>
   <translation>Record: {reference}</translation>
  </message>
  <message>
   <source>Leidraad voor het gesprek</source>
   <translation>Guide for the conversation</translation>
  </message>
  <message>
   <source>Let in een organisatie op het goede gebruik van persoonsgegevens. Vraag de FG bij twijfel.</source>
   <translation>Watches over the right use of personal data in an organisation. Ask the FG when in doubt.</translation>
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
   <source>Let op: de lijst zegt niet waar deze nu bij horen: {names}</source>
   <translation>Mind: the list does not say what these are now part of: {names}</translation>
  </message>
  <message>
   <source>Let op: de termijn is bijna of al voorbij.</source>
   <translation>Note: the term has almost or already passed.</translation>
  </message>
  <message>
   <source>Let op: er is ook {names}.</source>
   <translation>Mind: there is also {names}.</translation>
  </message>
  <message>
   <source>Let op: het antwoord is te laat. Bel die partij.</source>
   <translation>Note: the answer is late. Call that party.</translation>
  </message>
  <message>
   <source>Let op: {note}</source>
   <translation>Note: {note}</translation>
  </message>
  <message>
   <source>Lezen en antwoorden, voor een gemeente</source>
   <translation>Reading and answering, for a gemeente (municipality)</translation>
  </message>
  <message>
   <source>Lijst van gemeenten</source>
   <translation>List of gemeenten</translation>
  </message>
  <message>
   <source>Lijst van {day}</source>
   <translation>List of {day}</translation>
  </message>
  <message>
   <source>Lijst van {day} niet gebruiken</source>
   <translation>Do not use the list of {day}</translation>
  </message>
  <message>
   <source>Lijsten (*.csv)</source>
   <translation>Lists (*.csv)</translation>
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
   <source>Logboek, register en beveiliging</source>
   <translation>Journal, register and security</translation>
  </message>
  <message>
   <source>Loopt er al iets anders?</source>
   <translation>Is anything else running already?</translation>
  </message>
  <message>
   <source>M&amp;aak een nieuwe herstelsleutel</source>
   <translation>Make a new recovery ke&amp;y</translation>
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
   <source>Maak de brief</source>
   <translation>Make the letter</translation>
  </message>
  <message>
   <source>Maak de brief over {name}</source>
   <translation>Make the letter about {name}</translation>
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
   <source>Maak een kort blad (zonder delict en risico)</source>
   <translation>Make a short sheet (without offence and risk)</translation>
  </message>
  <message>
   <source>Maak een nieuwe</source>
   <translation>Make a new one</translation>
  </message>
  <message>
   <source>Maak een nieuwe versie van de zaak. Na de beslissing vervangt zij deze melding; wie de oude heeft, ziet dat in de nieuwe.</source>
   <translation>Make a new version of the case. After the decision it replaces this notification; who has the old one sees that in the new one.</translation>
  </message>
  <message>
   <source>Maak een volledig blad</source>
   <translation>Make a full sheet</translation>
  </message>
  <message>
   <source>Maak er een zaak van</source>
   <translation>Make it a case</translation>
  </message>
  <message>
   <source>Maak het bericht van vervanging</source>
   <translation>Make the notice of replacement</translation>
  </message>
  <message>
   <source>Maak het blad toch</source>
   <translation>Make the sheet anyway</translation>
  </message>
  <message>
   <source>Maak het exemplaar</source>
   <translation>Make the exemplar</translation>
  </message>
  <message>
   <source>Maak het ondertekende bestand</source>
   <translation>Make the signed file</translation>
  </message>
  <message>
   <source>Maak het ondertekende bestand over {name}</source>
   <translation>Make the signed file about {name}</translation>
  </message>
  <message>
   <source>Maak het overzicht op papier</source>
   <translation>Make the overview on paper</translation>
  </message>
  <message>
   <source>Maakt zaken, vult ze in en dient ze in.</source>
   <translation>Makes cases, fills them in and submits them.</translation>
  </message>
  <message>
   <source>Maanden of jaren</source>
   <translation>Months or years</translation>
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
   <source>Maatregelen</source>
   <translation>Measures</translation>
  </message>
  <message>
   <source>Machtiging geldig tot</source>
   <translation>Authorisation valid until</translation>
  </message>
  <message>
   <source>Machtiging, mandaat en certificaat: dagen voor het einde</source>
   <translation>Machtiging, mandaat and certificate: days before the end</translation>
  </message>
  <message>
   <source>Machtiging, mandaat of certificaat verloopt</source>
   <translation>A machtiging, mandaat or certificate ends</translation>
  </message>
  <message>
   <source>Mag niet vernietigd worden: zie de zaak.</source>
   <translation>Must not be destroyed: see the case.</translation>
  </message>
  <message>
   <source>Mag worden afgedrukt zonder dat u dit elke keer beslist</source>
   <translation>May be printed without deciding it each time</translation>
  </message>
  <message>
   <source>Maken</source>
   <translation>Make</translation>
  </message>
  <message>
   <source>Mandaat</source>
   <translation>Mandate</translation>
  </message>
  <message>
   <source>Mandaat geldig tot</source>
   <translation>Mandate valid until</translation>
  </message>
  <message>
   <source>Manier</source>
   <translation>Way</translation>
  </message>
  <message>
   <source>Manier van antwoorden</source>
   <translation>Way of answering</translation>
  </message>
  <message>
   <source>Manier van inlichten</source>
   <translation>Way of informing</translation>
  </message>
  <message>
   <source>Map kiezen en kluis &amp;maken</source>
   <translation>Choose a folder and &amp;make the vault</translation>
  </message>
  <message>
   <source>Map met de nieuwste lijst (meldpoort.destroyed)</source>
   <translation>Folder with the newest list (meldpoort.destroyed)</translation>
  </message>
  <message>
   <source>Map van de reservekopie</source>
   <translation>Folder of the backup</translation>
  </message>
  <message>
   <source>Map van de stick: {place}</source>
   <translation>Folder of the USB stick: {place}</translation>
  </message>
  <message>
   <source>Meld het bij de Autoriteit Persoonsgegevens vóór {moment}.</source>
   <translation>Report it to the Autoriteit Persoonsgegevens (the Dutch data protection authority) before {moment}.</translation>
  </message>
  <message>
   <source>Melden</source>
   <translation>Notify</translation>
  </message>
  <message>
   <source>Melden en niet melden zijn allebei een volwaardige uitkomst. Het programma geeft geen cijfer en geen advies. Het herhaalt wat u zelf hebt geantwoord.</source>
   <translation>To notify and not to notify are both a full outcome. The program gives no mark and no advice. It repeats what you answered yourself.</translation>
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
   <source>Melding</source>
   <translation>Notification</translation>
  </message>
  <message>
   <source>Melding &amp;bekijken</source>
   <translation>&amp;View the notification</translation>
  </message>
  <message>
   <source>Melding &amp;lezen</source>
   <translation>&amp;Read the notification</translation>
  </message>
  <message>
   <source>Melding &amp;vernietigen</source>
   <translation>&amp;Destroy the notification</translation>
  </message>
  <message>
   <source>Melding aan gemeente {name}</source>
   <translation>Notification to gemeente {name}</translation>
  </message>
  <message>
   <source>Melding bij de AP</source>
   <translation>Report to the AP (data protection authority)</translation>
  </message>
  <message>
   <source>Melding gegeven aan de burgemeester van {name}</source>
   <translation>Notification given to the burgemeester (mayor) of {name}</translation>
  </message>
  <message>
   <source>Melding {name} aan gemeente {gemeente} had niet gegeven mogen worden.</source>
   <translation>Notification {name} to gemeente {gemeente} should not have been given.</translation>
  </message>
  <message>
   <source>Melding {name} aan gemeente {gemeente} ingetrokken vóór de overdracht. {kind}: {reason}</source>
   <translation>Notification {name} to gemeente {gemeente} withdrawn before the hand-over. {kind}: {reason}</translation>
  </message>
  <message>
   <source>Melding {name} aan gemeente {gemeente} ingetrokken. {kind}: {reason} Gevraagd: {ask}.</source>
   <translation>Notification {name} to gemeente {gemeente} withdrawn. {kind}: {reason} Asked: {ask}.</translation>
  </message>
  <message>
   <source>Melding {name} aan gemeente {gemeente} is ingetrokken vóór de overdracht.</source>
   <translation>Notification {name} to gemeente {gemeente} was withdrawn before the hand-over.</translation>
  </message>
  <message>
   <source>Melding {name} aan gemeente {gemeente} is ingetrokken.</source>
   <translation>Notification {name} to gemeente {gemeente} was withdrawn.</translation>
  </message>
  <message>
   <source>Melding {name} ging naar gemeente {gemeente}, maar had naar een andere gemeente gemoeten.</source>
   <translation>Notification {name} went to gemeente {gemeente}, but should have gone to another gemeente.</translation>
  </message>
  <message>
   <source>Melding {name} is nog niet als overhandigd genoteerd. Noteer eerst de overdracht en lees het antwoord dan opnieuw in.</source>
   <translation>Notification {name} has not been recorded as handed over yet. First record the hand-over and then import the reply again.</translation>
  </message>
  <message>
   <source>Melding {name}, exemplaar {number}, is kwijt. {reason}</source>
   <translation>Notification {name}, exemplar {number}, is lost. {reason}</translation>
  </message>
  <message>
   <source>Melding {name}, exemplaar {number}, is niet gebruikt. {reason}</source>
   <translation>Notification {name}, exemplar {number}, was not used. {reason}</translation>
  </message>
  <message>
   <source>Melding {name}, exemplaar {number}, overhandigd aan {who} ({function}) van gemeente {gemeente}. Weg: {channel}.</source>
   <translation>Notification {name}, exemplar {number}, handed over to {who} ({function}) of gemeente {gemeente}. Channel: {channel}.</translation>
  </message>
  <message>
   <source>Melding {name}, exemplaar {number}, {form}</source>
   <translation>Notification {name}, copy {number}, {form}</translation>
  </message>
  <message>
   <source>Melding {nummer}</source>
   <translation>Notification {nummer}</translation>
  </message>
  <message>
   <source>Meldingen</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <source>Meldingen (*.json *.pdf)</source>
   <translation>Notifications (*.json *.pdf)</translation>
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
   <source>Meldpoort kent alleen wat hier is ingevuld. Geen alarm betekent niet dat er niets aan de hand is. Wanneer een alarm begint, kiest uw organisatie zelf bij de instellingen.</source>
   <translation>Meldpoort knows only what was filled in here. No alarm does not mean that nothing is wrong. When an alarm begins, your organisation chooses itself in the settings.</translation>
  </message>
  <message>
   <source>Meldpoort kent alleen wat hier is ingevuld. Wanneer een alarm begint, is een eigen keuze, geen wet.</source>
   <translation>Meldpoort knows only what was filled in here. When an alarm begins is our own choice, not law.</translation>
  </message>
  <message>
   <source>Meldpoort leest de hele kluis na: elke bladzijde van de database, de sleutels, de rollenlijst, het logboek en elke goedkeuring. Er verandert niets. In het logboek komt een regel met de uitkomst.</source>
   <translation>Meldpoort reads through the whole vault: every page of the database, the keys, the roster, the journal and every approval. Nothing changes. The journal gets a line with the outcome.</translation>
  </message>
  <message>
   <source>Mening</source>
   <translation>View</translation>
  </message>
  <message>
   <source>Met Meldpoort bereidt u een melding aan een burgemeester voor. Dat kan op grond van artikel 18b van de Penitentiaire beginselenwet.</source>
   <translation>With Meldpoort you prepare a notification to a burgemeester. That can be done under article 18b of the Penitentiaire beginselenwet.</translation>
  </message>
  <message>
   <source>Met de herstelsleutel komt uw organisatie weer in de kluis als een computer of een wachtzin kwijt is. De sleutel staat alleen op papier.</source>
   <translation>With the recovery key your organisation gets into the vault again when a computer or a passphrase is lost. The key is on paper only.</translation>
  </message>
  <message>
   <source>Met deze sleutel komt u weer in de kluis als een computer of een wachtzin kwijt is. Wie de sleutel heeft, kan de kluis openen.</source>
   <translation>With this key you get into the vault again when a computer or a passphrase is lost. Whoever has the key can open the vault.</translation>
  </message>
  <message>
   <source>Met dit certificaat mag niet worden ondertekend (sleutelgebruik). Antwoord op papier, of gebruik een certificaat dat ook mag ondertekenen.</source>
   <translation>This certificate may not be used for signing (key use). Answer on paper, or use a certificate that may sign as well.</translation>
  </message>
  <message>
   <source>Met dit certificaat mag niet worden ondertekend. Vraag de inrichting om het certificaat waarmee zij pakketten ondertekent.</source>
   <translation>This certificate may not be used to sign. Ask the inrichting for the certificate with which it signs packages.</translation>
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
   <source>Met het certificaat van {name} kan geen antwoord worden versleuteld. Antwoord op het antwoordblad van de brief.</source>
   <translation>No reply can be encrypted for the certificate of {name}. Reply on the reply page of the letter.</translation>
  </message>
  <message>
   <source>Met minder (subsidiariteit): kan het later, met minder gegevens, met alleen de conclusie, aan minder mensen of langs een andere weg?</source>
   <translation>With less (subsidiarity): can it be done later, with fewer data, with only the conclusion, to fewer people or by another way?</translation>
  </message>
  <message>
   <source>Met naam en geboortedatum zoekt u wat er over deze persoon is gegeven.</source>
   <translation>With name and date of birth you search what was given about this person.</translation>
  </message>
  <message>
   <source>Met toezicht na detentie past de handreiking niet.</source>
   <translation>With supervision after detention the handreiking does not fit.</translation>
  </message>
  <message>
   <source>Met uw rol ziet u geen meldingen. Kies in het menu wat u wilt doen.</source>
   <translation>With your role you see no notifications. Choose in the menu what you want to do.</translation>
  </message>
  <message>
   <source>Met uw zegel wordt 'niet melden' definitief. U kunt de zaak later met nieuwe feiten opnieuw voorleggen.</source>
   <translation>With your seal 'do not notify' becomes final. You can bring the case up again later with new facts.</translation>
  </message>
  <message>
   <source>Met welke partij?</source>
   <translation>With which party?</translation>
  </message>
  <message>
   <source>Met wie hebt u vergeleken? (naam)</source>
   <translation>With whom did you compare? (name)</translation>
  </message>
  <message>
   <source>Met wie overlegde u?</source>
   <translation>With whom did you consult?</translation>
  </message>
  <message>
   <source>Meteen, tot iemand het heeft bekeken of afgehandeld.</source>
   <translation>At once, until somebody has looked at it or dealt with it.</translation>
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
   <source>Minstens vier jaar. Dat is een regel van een andere grondslag (art. 51c Wjsg), als voorbeeld: wie om inzage vraagt, hoort wat er in vier jaar is gegeven.</source>
   <translation>At least four years. That is a rule of another ground (art. 51c Wjsg), as an example: whoever asks for access hears what was given in four years.</translation>
  </message>
  <message>
   <source>Moet de gemeente juiste gegevens krijgen? Dan kunt u ook een nieuwe versie maken.</source>
   <translation>Must the gemeente get the right data? Then you can also make a new version.</translation>
  </message>
  <message>
   <source>Mogelijk datalek: de tijd loopt</source>
   <translation>Possible data breach: the clock is running</translation>
  </message>
  <message>
   <source>Mondeling, en wij schreven het samen op</source>
   <translation>Orally, and we wrote it down together</translation>
  </message>
  <message>
   <source>Multidisciplinair overleg in de inrichting over een gedetineerde.</source>
   <translation>Meeting of several disciplines in the facility about a detained person.</translation>
  </message>
  <message>
   <source>Na de dag die bij de intrekking of vervanging is ingevuld, en na één werkdag als het bericht nog niet is gegeven.</source>
   <translation>After the day that was filled in at the withdrawal or replacement, and after one working day if the notice has not been given yet.</translation>
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
   <source>Na een vernietiging is het databasebestand nog niet opnieuw geschreven. Sluit Meldpoort en open het weer; dan gaat het vanzelf verder.</source>
   <translation>After a destruction the database file was not written anew yet. Close Meldpoort and open it again; it then goes on by itself.</translation>
  </message>
  <message>
   <source>Na een vernietiging moet het databasebestand nog opnieuw geschreven worden. Sluit Meldpoort en log opnieuw in; dan gaat het vanzelf verder.</source>
   <translation>After a destruction the database file must still be written anew. Close Meldpoort and log in again; it then goes on by itself.</translation>
  </message>
  <message>
   <source>Na hoeveel minuten gaat het scherm op slot?</source>
   <translation>After how many minutes does the screen lock?</translation>
  </message>
  <message>
   <source>Na welke dag?</source>
   <translation>After which day?</translation>
  </message>
  <message>
   <source>Na {days} dagen.</source>
   <translation>After {days} days.</translation>
  </message>
  <message>
   <source>Na {days} werkdagen zonder ontvangst.</source>
   <translation>After {days} working days without receipt.</translation>
  </message>
  <message>
   <source>Na {days} werkdagen, of meteen als de vrijlating binnen {near} dagen is.</source>
   <translation>After {days} working days, or at once when the release is within {near} days.</translation>
  </message>
  <message>
   <source>Naam</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Naam en functie.</source>
   <translation>Name and function.</translation>
  </message>
  <message>
   <source>Naam en geboortedatum gaan altijd mee in een melding. Al het andere blijft thuis tot u het kiest in stap 6.</source>
   <translation>Name and date of birth always go along in a notification. Everything else stays home until you choose it in step 6.</translation>
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
   <source>Naam van betrokkene</source>
   <translation>Name of the person</translation>
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
   <source>Naam van de nieuwe kluis</source>
   <translation>Name of the new vault</translation>
  </message>
  <message>
   <source>Naam van de regel</source>
   <translation>Name of the rule</translation>
  </message>
  <message>
   <source>Naam van deze kluis</source>
   <translation>Name of this vault</translation>
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
   <source>Naam, oude naam, plaats of code. Leeg: de gemeenten waar u iets van weet.</source>
   <translation>Name, former name, place or code. Empty: the gemeenten that you know something of.</translation>
  </message>
  <message>
   <source>Naar Be&amp;waren en vernietigen</source>
   <translation>To &amp;Keep and destroy</translation>
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
   <source>Naar de instellingen</source>
   <translation>To the settings</translation>
  </message>
  <message>
   <source>Naar de lijst met alarmen ({aantal})</source>
   <translation>To the list of alarms ({aantal})</translation>
  </message>
  <message>
   <source>Naar de meldingen van de zaak</source>
   <translation>To the notifications of the case</translation>
  </message>
  <message>
   <source>Naar de overdracht</source>
   <translation>To the hand-off</translation>
  </message>
  <message>
   <source>Naar de reservekopieën</source>
   <translation>To the backups</translation>
  </message>
  <message>
   <source>Naar de werklijst</source>
   <translation>To the work list</translation>
  </message>
  <message>
   <source>Naar de wetteksten van nu</source>
   <translation>To the law texts of now</translation>
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
   <source>Naar welke inrichting?</source>
   <translation>To which prison?</translation>
  </message>
  <message>
   <source>Naar welke kluis?</source>
   <translation>To which vault?</translation>
  </message>
  <message>
   <source>Naar {nummer}</source>
   <translation>Go to {nummer}</translation>
  </message>
  <message>
   <source>Nagevraagd bij (naam en functie)</source>
   <translation>Asked of (name and function)</translation>
  </message>
  <message>
   <source>Nagevraagd op</source>
   <translation>Asked on</translation>
  </message>
  <message>
   <source>Nagevraagd op {day} bij {who}.</source>
   <translation>Asked on {day} of {who}.</translation>
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
   <source>Namens wie</source>
   <translation>In whose name</translation>
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
   <source>Nee, ik maak nu niets</source>
   <translation>No, I make nothing now</translation>
  </message>
  <message>
   <source>Nee, niet doen</source>
   <translation>No, do not do it</translation>
  </message>
  <message>
   <source>Nee, want</source>
   <translation>No, because</translation>
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
   <source>Neem eerst de kopieerpagina over. Zo is er één waarheid.</source>
   <translation>First take over the copy page. Then there is one truth.</translation>
  </message>
  <message>
   <source>Neem geen stukken mee die u niet wilt laten liggen.</source>
   <translation>Take no papers along that you do not want to leave behind.</translation>
  </message>
  <message>
   <source>Neem het begin van de rollenlijst over.</source>
   <translation>Take over the beginning of the roster.</translation>
  </message>
  <message>
   <source>Neem niet meer over dan u nodig hebt. Het stuk zelf bewaart u in het penitentiair dossier, niet hier.</source>
   <translation>Take over no more than you need. You keep the document itself in the penitentiair dossier (file of the detained person), not here.</translation>
  </message>
  <message>
   <source>Neem over uit het register</source>
   <translation>Take over from the register</translation>
  </message>
  <message>
   <source>Neem over uit het register:</source>
   <translation>Take over from the register:</translation>
  </message>
  <message>
   <source>Neem over uit het register: {question}</source>
   <translation>Take over from the register: {question}</translation>
  </message>
  <message>
   <source>Neem over: {who}</source>
   <translation>Take over: {who}</translation>
  </message>
  <message>
   <source>Neemt de burgemeester zelf aan? Vul dat in.</source>
   <translation>Does the burgemeester accept in person? Then fill that in.</translation>
  </message>
  <message>
   <source>Niemand</source>
   <translation>Nobody</translation>
  </message>
  <message>
   <source>Niemand kreeg deze melding. Er is geen bericht nodig.</source>
   <translation>Nobody got this notification. No notice is needed.</translation>
  </message>
  <message>
   <source>Niemand kreeg deze melding. Er is niets te bevestigen.</source>
   <translation>Nobody got this notification. There is nothing to confirm.</translation>
  </message>
  <message>
   <source>Niemand kreeg deze melding. Zij kan daarna niet meer weg.</source>
   <translation>Nobody got this notification. After this it cannot leave any more.</translation>
  </message>
  <message>
   <source>Niemand kreeg haar, dus niemand hoeft bericht.</source>
   <translation>Nobody got it, so nobody needs a notice.</translation>
  </message>
  <message>
   <source>Niemand weet zeker waar het is.</source>
   <translation>Nobody is sure where it is.</translation>
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
   <source>Niet bekend onder welke regels deze bron valt. Vraag de eigenaar.</source>
   <translation>Not known under which rules this source falls. Ask its owner.</translation>
  </message>
  <message>
   <source>Niet beschikbaar</source>
   <translation>Not available</translation>
  </message>
  <message>
   <source>Niet bevestigd; versie {version} ging terug.</source>
   <translation>Not confirmed; version {version} went back.</translation>
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
   <source>Niet gebruiken</source>
   <translation>Do not use</translation>
  </message>
  <message>
   <source>Niet gebruikt</source>
   <translation>Not used</translation>
  </message>
  <message>
   <source>Niet gebruikt of zoek</source>
   <translation>Not used or lost</translation>
  </message>
  <message>
   <source>Niet gebruikt of zoek: exemplaar {number} voor {name}</source>
   <translation>Not used or lost: copy {number} for {name}</translation>
  </message>
  <message>
   <source>Niet gebruikt, vastgelegd op {day}: {reason}</source>
   <translation>Not used, recorded on {day}: {reason}</translation>
  </message>
  <message>
   <source>Niet gebruikt.</source>
   <translation>Not used.</translation>
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
   <source>Niet gemeld bij de AP, want</source>
   <translation>Not reported to the AP (data protection authority), because</translation>
  </message>
  <message>
   <source>Niet gemeld, want dat is niet nodig</source>
   <translation>Not reported, because that is not needed</translation>
  </message>
  <message>
   <source>Niet genoteerd wanneer dit is nagevraagd.</source>
   <translation>Not recorded when this was asked.</translation>
  </message>
  <message>
   <source>Niet gestart</source>
   <translation>Not started</translation>
  </message>
  <message>
   <source>Niet het college: gegevens over zorg, jeugd of uitkering opent artikel 18b niet, zo lezen wij het.</source>
   <translation>Not the college (municipal executive): art. 18b does not open data on care, youth or benefits, as we read it.</translation>
  </message>
  <message>
   <source>Niet ingetrokken volgens de lijst van {day}.</source>
   <translation>Not revoked according to the list of {day}.</translation>
  </message>
  <message>
   <source>Niet ingevuld</source>
   <translation>Not filled in</translation>
  </message>
  <message>
   <source>Niet meer &amp;vertrouwen</source>
   <translation>No longer &amp;trust</translation>
  </message>
  <message>
   <source>Niet meer nodig</source>
   <translation>No longer needed</translation>
  </message>
  <message>
   <source>Niet meer vertrouwd sinds {dag}, door {naam}: {waarom}</source>
   <translation>No longer trusted since {dag}, by {naam}: {waarom}</translation>
  </message>
  <message>
   <source>Niet meer vertrouwen</source>
   <translation>No longer trust</translation>
  </message>
  <message>
   <source>Niet meer vertrouwen: certificaat {nummer}</source>
   <translation>No longer trust: certificate {nummer}</translation>
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
   <source>Niet nodig: er was niets onjuist of onrechtmatig gegeven</source>
   <translation>Not needed: nothing incorrect or unlawful was given</translation>
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
   <source>Niet te zien is wie deze zaak verstuurde. Gebruik het bestand niet en bel uw beheerder.</source>
   <translation>It cannot be seen who sent this case. Do not use the file, and call your administrator.</translation>
  </message>
  <message>
   <source>Niet va&amp;stleggen</source>
   <translation>Do not &amp;record</translation>
  </message>
  <message>
   <source>Niet vernietigen</source>
   <translation>Do not destroy</translation>
  </message>
  <message>
   <source>Niet vervuld</source>
   <translation>Not fulfilled</translation>
  </message>
  <message>
   <source>Niet wat de burgemeester gaat doen: dat weten wij niet.</source>
   <translation>Not what the burgemeester is going to do: we do not know that.</translation>
  </message>
  <message>
   <source>Niet zeggen</source>
   <translation>Do not say</translation>
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
   <source>Niets gevonden. Zoek met een ander woord.</source>
   <translation>Nothing found. Search with another word.</translation>
  </message>
  <message>
   <source>Niets is vooraf gekozen. Weglaten vraagt geen reden. Meesturen wel: één zin per groep.</source>
   <translation>Nothing is chosen beforehand. Leaving out needs no reason. Sending along does: one sentence per group.</translation>
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
   <source>Nieuw certificaat toevoegen</source>
   <translation>Add a new certificate</translation>
  </message>
  <message>
   <source>Nieuw certificaat toevoegen: {naam}</source>
   <translation>Add a new certificate: {naam}</translation>
  </message>
  <message>
   <source>Nieuw: {names}</source>
   <translation>New: {names}</translation>
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
   <source>Nieuwe detentie</source>
   <translation>New detention</translation>
  </message>
  <message>
   <source>Nieuwe gegevens</source>
   <translation>New data</translation>
  </message>
  <message>
   <source>Nieuwe herstelsleutel</source>
   <translation>New recovery key</translation>
  </message>
  <message>
   <source>Nieuwe kluis</source>
   <translation>New vault</translation>
  </message>
  <message>
   <source>Nieuwe kluis voor een &amp;gemeente maken</source>
   <translation>Make a new vault for a &amp;gemeente</translation>
  </message>
  <message>
   <source>Nieuwe map voor de kluis</source>
   <translation>New folder for the vault</translation>
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
   <source>Nodigt collega's uit en zet de instellingen.</source>
   <translation>Invites colleagues and changes the settings.</translation>
  </message>
  <message>
   <source>Noem als bron in de zaak</source>
   <translation>Name as a source in the case</translation>
  </message>
  <message>
   <source>Noem als bron in de zaak: {title}, {when}</source>
   <translation>Name as a source in the case: {title}, {when}</translation>
  </message>
  <message>
   <source>Noem soorten, niet de gegevens zelf.</source>
   <translation>Name kinds, not the data themselves.</translation>
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
   <source>Nog iets anders aan de hand?</source>
   <translation>Is anything else the matter?</translation>
  </message>
  <message>
   <source>Nog in detentie?</source>
   <translation>Still in detention?</translation>
  </message>
  <message>
   <source>Nog niet</source>
   <translation>Not yet</translation>
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
   <source>Nog niet bekend</source>
   <translation>Not known yet</translation>
  </message>
  <message>
   <source>Nog niet bepaald</source>
   <translation>Not decided yet</translation>
  </message>
  <message>
   <source>Nog niet beslist</source>
   <translation>Not decided yet</translation>
  </message>
  <message>
   <source>Nog niet besproken met de functionaris gegevensbescherming (FG).</source>
   <translation>Not yet discussed with the functionaris gegevensbescherming (FG, data protection officer).</translation>
  </message>
  <message>
   <source>Nog niet door een andere teamleider bekeken.</source>
   <translation>Not yet looked at by another team lead.</translation>
  </message>
  <message>
   <source>Nog niet gegeven.</source>
   <translation>Not given yet.</translation>
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
   <source>Nog niet vastgelegd in het penitentiair dossier.</source>
   <translation>Not yet recorded in the penitentiair dossier (prison file).</translation>
  </message>
  <message>
   <source>Nog niets</source>
   <translation>Nothing yet</translation>
  </message>
  <message>
   <source>Nog nodig: een beheerder, en een ander als teamleider of beslisser.</source>
   <translation>Still needed: an administrator, and somebody else as team lead or decider.</translation>
  </message>
  <message>
   <source>Nog te controleren of artikel 18b hier ook geldt. Overleg voor u het doorgeeft.</source>
   <translation>Whether art. 18b applies here as well is still to be checked. Consult before you pass it on.</translation>
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
   <source>Nog {count} andere</source>
   <translation>{count} others</translation>
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
   <source>Nooit gewone e-mail. Bij post: aan wie en wanneer u het verstuurde.</source>
   <translation>Never plain e-mail. For post: to whom and when you sent it.</translation>
  </message>
  <message>
   <source>Nooit met gewone e-mail. Eigen keuze van dit programma.</source>
   <translation>Never by ordinary e-mail. Own choice of this program.</translation>
  </message>
  <message>
   <source>Nooit per e-mail: wie de mail kan wijzigen, wijzigt ook de vingerafdruk.</source>
   <translation>Never by e-mail: who can change the mail changes the fingerprint as well.</translation>
  </message>
  <message>
   <source>Nooit samen met het bestand.</source>
   <translation>Never together with the file.</translation>
  </message>
  <message>
   <source>Noteer aan wie u het gaf</source>
   <translation>Record to whom you gave it</translation>
  </message>
  <message>
   <source>Noteer aan wie u {name} gaf</source>
   <translation>Record to whom you gave {name}</translation>
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
   <source>Noteer een antwoord</source>
   <translation>Record a reply</translation>
  </message>
  <message>
   <source>Noteer een uitwisseling tussen anderen</source>
   <translation>Note an exchange between others</translation>
  </message>
  <message>
   <source>Noteer een verzoek of klacht</source>
   <translation>Note a request or complaint</translation>
  </message>
  <message>
   <source>Noteer een verzoek van betrokkene</source>
   <translation>Note a request of the person concerned</translation>
  </message>
  <message>
   <source>Noteer een vraag</source>
   <translation>Note a question</translation>
  </message>
  <message>
   <source>Noteer het kenmerk</source>
   <translation>Note the reference</translation>
  </message>
  <message>
   <source>Noteer het verzoek</source>
   <translation>Note the request</translation>
  </message>
  <message>
   <source>Noteer hoe en wanneer u het wachtwoord gaf: per telefoon of persoonlijk, nooit samen met het bestand.</source>
   <translation>Record how and when you gave the password: by telephone or in person, never together with the file.</translation>
  </message>
  <message>
   <source>Noteer kenmerk</source>
   <translation>Note reference</translation>
  </message>
  <message>
   <source>Noteer wat de gemeente deed</source>
   <translation>Record what the gemeente did</translation>
  </message>
  <message>
   <source>Noteer wat de gemeente deed met {name}</source>
   <translation>Record what the gemeente did with {name}</translation>
  </message>
  <message>
   <source>Noteer wat u deed</source>
   <translation>Record what you did</translation>
  </message>
  <message>
   <source>Noteer wat u deed: {title}</source>
   <translation>Record what you did: {title}</translation>
  </message>
  <message>
   <source>Noteer wat u kreeg</source>
   <translation>Note what you received</translation>
  </message>
  <message>
   <source>Noteer wat u kreeg bij 'Gekregen van een andere partij'.</source>
   <translation>Note what you received under 'Received from another party'.</translation>
  </message>
  <message>
   <source>Noteren</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>Nu</source>
   <translation>Now</translation>
  </message>
  <message>
   <source>Nu al gebruiken</source>
   <translation>Use now already</translation>
  </message>
  <message>
   <source>Nu geen pakket mogelijk: {why}</source>
   <translation>No package possible now: {why}</translation>
  </message>
  <message>
   <source>Nu geldt de lijst van {day}, met {count} gemeenten.</source>
   <translation>The list of {day} is in force now, with {count} gemeenten.</translation>
  </message>
  <message>
   <source>Nu te doen</source>
   <translation>To do now</translation>
  </message>
  <message>
   <source>Nu te vernietigen</source>
   <translation>To be destroyed now</translation>
  </message>
  <message>
   <source>Nu te vernietigen: {nu}</source>
   <translation>To destroy now: {nu}</translation>
  </message>
  <message>
   <source>Nu: nog niet bepaald. {waarom}</source>
   <translation>Now: not decided yet. {waarom}</translation>
  </message>
  <message>
   <source>Nu: tot {dag}. Waarom: {waarom}</source>
   <translation>Now: until {dag}. Why: {waarom}</translation>
  </message>
  <message>
   <source>Nu: {name}</source>
   <translation>Now: {name}</translation>
  </message>
  <message>
   <source>Nummer van de AP</source>
   <translation>Number of the AP (data protection authority)</translation>
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
   <source>OEFENING: dit is geen echte melding, en dit is een oefenkluis.</source>
   <translation>OEFENING (practice): this is no real notification, and this is a practice vault.</translation>
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
   <source>Of bezwaar of beklag tegen een melding kan, is niet gevonden. Daarom staat er geen bezwaarzin op de brief.</source>
   <translation>Whether an objection or complaint against a notification is possible was not found. So there is no sentence on objections in the letter.</translation>
  </message>
  <message>
   <source>Of de geheimhouding van de Wjsg ook hier geldt, is niet bevestigd. De brief vraagt daarom om vertrouwelijkheid.</source>
   <translation>Whether the secrecy of the Wjsg applies here as well is not confirmed. So the letter asks for confidentiality.</translation>
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
   <source>Of leg vast wat u al weet</source>
   <translation>Or record what you already know</translation>
  </message>
  <message>
   <source>Officiële 18b-voorziening</source>
   <translation>Official 18b facility</translation>
  </message>
  <message>
   <source>Officiële voorziening</source>
   <translation>Official facility</translation>
  </message>
  <message>
   <source>Om deze reden vervangt u een melding niet. Trek haar in.</source>
   <translation>For this reason you do not replace a notification. Withdraw it.</translation>
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
   <source>Omgeving, zonder namen van anderen</source>
   <translation>Surroundings, without names of others</translation>
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
   <source>Onder dit kenmerk en deze versie staat hier al een melding met een andere inhoud. Gebruik geen van beide en bel de inrichting.</source>
   <translation>Under this reference and version there is already a notification here with other content. Use neither of them and call the inrichting.</translation>
  </message>
  <message>
   <source>Onder dit voorstel staat geen goed zegel. Laat de kluis onderzoeken.</source>
   <translation>There is no good seal under this proposal. Have the vault inspected.</translation>
  </message>
  <message>
   <source>Onder welk nummer?</source>
   <translation>Under which number?</translation>
  </message>
  <message>
   <source>Onder welke regels vallen de bronnen van deze zaak?</source>
   <translation>Under which rules do the sources of this case fall?</translation>
  </message>
  <message>
   <source>Onder welke regels vallen deze gegevens?</source>
   <translation>Under which rules do these data fall?</translation>
  </message>
  <message>
   <source>Onder welke regels valt dit?</source>
   <translation>Under which rules does this fall?</translation>
  </message>
  <message>
   <source>Onder welke wetteksten is de zaak beoordeeld?</source>
   <translation>Under which law texts was the case assessed?</translation>
  </message>
  <message>
   <source>Onderdeel</source>
   <translation>Department</translation>
  </message>
  <message>
   <source>Ondertekend</source>
   <translation>Signed</translation>
  </message>
  <message>
   <source>Ondertekend bestand</source>
   <translation>Signed file</translation>
  </message>
  <message>
   <source>Ondertekend met het certificaat van de inrichting.</source>
   <translation>Signed with the certificate of the inrichting.</translation>
  </message>
  <message>
   <source>Onderweg</source>
   <translation>Under way</translation>
  </message>
  <message>
   <source>Onderweg en ingelezen</source>
   <translation>Under way and read in</translation>
  </message>
  <message>
   <source>Onderweg naar {kluis}. U kunt deze zaak hier alleen lezen tot zij terug is. Bij 'Zaken overbrengen' kunt u haar terughalen.</source>
   <translation>Under way to {kluis}. You can only read this case here until it is back. At 'Transferring cases' you can recall it.</translation>
  </message>
  <message>
   <source>Onderwerpen</source>
   <translation>Topics</translation>
  </message>
  <message>
   <source>Onderwerpen en woorden</source>
   <translation>Topics and words</translation>
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
   <source>Oneens met versie {version}: niet melden, na bevestiging.</source>
   <translation>Disagreed with version {version}: do not notify, after confirmation.</translation>
  </message>
  <message>
   <source>Oneens: niet melden</source>
   <translation>Disagree: do not notify</translation>
  </message>
  <message>
   <source>Onjuist</source>
   <translation>Incorrect</translation>
  </message>
  <message>
   <source>Onrechtmatig</source>
   <translation>Unlawful</translation>
  </message>
  <message>
   <source>Ontbreekt iets dat moet, dan zegt het programma wat. Valt iets op, dan vraagt het één zin uitleg. De teamleider ziet die zin eerst.</source>
   <translation>When something is missing that must be there, the program says what. When something stands out, it asks one sentence of explanation. The team lead sees that sentence first.</translation>
  </message>
  <message>
   <source>Ontdekt om</source>
   <translation>Discovered at</translation>
  </message>
  <message>
   <source>Ontdekt op</source>
   <translation>Discovered on</translation>
  </message>
  <message>
   <source>Ontdekt op {moment}</source>
   <translation>Discovered on {moment}</translation>
  </message>
  <message>
   <source>Ontvangen</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>Ontvangen door</source>
   <translation>Received by</translation>
  </message>
  <message>
   <source>Ontvangen door (naam en functie)</source>
   <translation>Received by (name and function)</translation>
  </message>
  <message>
   <source>Ontvangen meldingen</source>
   <translation>Notifications received</translation>
  </message>
  <message>
   <source>Ontvangen op</source>
   <translation>Received on</translation>
  </message>
  <message>
   <source>Ontvanger</source>
   <translation>Recipient</translation>
  </message>
  <message>
   <source>Ontvanger: {name}</source>
   <translation>Recipient: {name}</translation>
  </message>
  <message>
   <source>Ontvangers ingelicht</source>
   <translation>Recipients informed</translation>
  </message>
  <message>
   <source>Ontvangst</source>
   <translation>Receipt</translation>
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
   <source>Ontvangst van melding {name} bevestigd: op {day}, door {who}. {how}.</source>
   <translation>Receipt of notification {name} confirmed: on {day}, by {who}. {how}.</translation>
  </message>
  <message>
   <source>Ontvangst verwacht vóór</source>
   <translation>Receipt expected before</translation>
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
   <source>Onze eigen keuze. In een echte kluis minstens 7. De bewaarregels staan apart.</source>
   <translation>Our own choice. At least 7 in a real vault. The keeping rules are apart.</translation>
  </message>
  <message>
   <source>Onze lijst van kaders na detentie</source>
   <translation>Our list of frameworks after detention</translation>
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
   <source>Ook dit moet u kunnen uitleggen.</source>
   <translation>This too is something you must be able to explain.</translation>
  </message>
  <message>
   <source>Ook dit oordeel moet later te volgen zijn.</source>
   <translation>This judgement too must be possible to follow later.</translation>
  </message>
  <message>
   <source>Ook een vraag geeft iets over de persoon prijs. Vraag niet meer dan nodig is.</source>
   <translation>A question too gives away something about the person. Ask no more than needed.</translation>
  </message>
  <message>
   <source>Ook eens met niet melden</source>
   <translation>Also agree not to notify</translation>
  </message>
  <message>
   <source>Ook niet melden moet u kunnen uitleggen.</source>
   <translation>Not reporting too is something you must be able to explain.</translation>
  </message>
  <message>
   <source>Ook níet melden verdient een reden.</source>
   <translation>Not notifying deserves a reason too.</translation>
  </message>
  <message>
   <source>Oordeel van de FG</source>
   <translation>View of the FG (data protection officer)</translation>
  </message>
  <message>
   <source>Op de stick kan niet worden geschreven. Kijk of het schuifje op slot staat, of gebruik een andere stick. Er is niets veranderd.</source>
   <translation>The USB stick cannot be written to. See whether its switch is on lock, or use another stick. Nothing was changed.</translation>
  </message>
  <message>
   <source>Op deze computer is 1 tekst anders dan meegeleverd</source>
   <translation>On this computer 1 text is other than delivered</translation>
  </message>
  <message>
   <source>Op deze computer is dit account niet bekend. Maak op uw andere werkplek een werkplekcode, of gebruik de herstelsleutel om het hier aan te melden.</source>
   <translation>This account is not known on this computer. Make a workstation code on your other workstation, or use the recovery key to sign it on here.</translation>
  </message>
  <message>
   <source>Op deze computer ontbreken wetteksten ({count}). Laat Meldpoort opnieuw installeren.</source>
   <translation>Law texts are missing on this computer ({count}). Have Meldpoort installed again.</translation>
  </message>
  <message>
   <source>Op deze computer staan teksten die niet zijn meegeleverd: {namen}. Geen vraag gebruikt ze.</source>
   <translation>On this computer are texts that were not delivered: {namen}. No question uses them.</translation>
  </message>
  <message>
   <source>Op deze computer zijn {aantal} teksten anders dan meegeleverd</source>
   <translation>On this computer {aantal} texts are other than delivered</translation>
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
   <source>Op deze plek staat al een bestand dat {name} heet. Kies een andere map, of haal dat bestand eerst weg.</source>
   <translation>There already is a file called {name} in this place. Choose another folder, or remove that file first.</translation>
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
   <source>Op die pagina's staat voor wie zij is. Zij gaat over mensen bij wie na de detentie geen kader met voorwaarden volgt. Dat is een criterium van de handreiking. Het is geen voorwaarde van de wet.</source>
   <translation>Those pages say for whom it is. It is about people for whom no framework with conditions follows after detention. That is a criterion of the handreiking. It is not a condition of the law.</translation>
  </message>
  <message>
   <source>Op dit bestand staat niets. Kies een ander briefhoofd.</source>
   <translation>There is nothing on this file. Choose another letterhead.</translation>
  </message>
  <message>
   <source>Op dit blad staat aan wie wij gegevens gaven, de wettekst en welke soorten.</source>
   <translation>This sheet says to whom we gave data, the text of the law and which kinds.</translation>
  </message>
  <message>
   <source>Op dit blad staat niet waarom en aan wie.</source>
   <translation>This sheet does not say why and to whom.</translation>
  </message>
  <message>
   <source>Op een stick die achterbleef op {day}: {note}</source>
   <translation>On a USB stick that stayed behind on {day}: {note}</translation>
  </message>
  <message>
   <source>Op een stick gezet op {day} ({place}). Nog niet gewist.</source>
   <translation>Put on a USB stick on {day} ({place}). Not wiped yet.</translation>
  </message>
  <message>
   <source>Op een verplichte vraag is geantwoord ‘Weet ik niet’: {label}.</source>
   <translation>A required question was answered with ‘I do not know’: {label}.</translation>
  </message>
  <message>
   <source>Op grond van artikel 18b</source>
   <translation>On the ground of art. 18b</translation>
  </message>
  <message>
   <source>Op grond van artikel 18b: {answer}</source>
   <translation>On the ground of art. 18b: {answer}</translation>
  </message>
  <message>
   <source>Op naam van {naam}. Geldig tot {dag}. {soort}</source>
   <translation>In the name of {naam}. Valid until {dag}. {soort}</translation>
  </message>
  <message>
   <source>Op naam van {naam}. {soort}</source>
   <translation>In the name of {naam}. {soort}</translation>
  </message>
  <message>
   <source>Op papier</source>
   <translation>On paper</translation>
  </message>
  <message>
   <source>Op papier of in een bericht</source>
   <translation>On paper or in a message</translation>
  </message>
  <message>
   <source>Op papier: {title}</source>
   <translation>On paper: {title}</translation>
  </message>
  <message>
   <source>Op papier?</source>
   <translation>On paper?</translation>
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
   <source>Op welke dag</source>
   <translation>On which day</translation>
  </message>
  <message>
   <source>Op welke dag ging de eigenaar akkoord?</source>
   <translation>On which day did the owner agree?</translation>
  </message>
  <message>
   <source>Op welke dag is de melding vernietigd?</source>
   <translation>On which day was the notification destroyed?</translation>
  </message>
  <message>
   <source>Op welke dag is het gemeld?</source>
   <translation>On which day was it reported?</translation>
  </message>
  <message>
   <source>Op welke dag is het ontdekt?</source>
   <translation>On which day was it discovered?</translation>
  </message>
  <message>
   <source>Op welke dag kwam het?</source>
   <translation>On which day did it come?</translation>
  </message>
  <message>
   <source>Op welke dag ontving u de melding?</source>
   <translation>On which day did you receive the notification?</translation>
  </message>
  <message>
   <source>Op welke dag?</source>
   <translation>On which day?</translation>
  </message>
  <message>
   <source>Op welke grond gaf de partij het?</source>
   <translation>On which ground did the party give it?</translation>
  </message>
  <message>
   <source>Op welke grond stelt u uit of laat u weg?</source>
   <translation>On which ground do you postpone or leave it out?</translation>
  </message>
  <message>
   <source>Op welke grond vroeg u het?</source>
   <translation>On which ground did you ask?</translation>
  </message>
  <message>
   <source>Op welke grond weigert u, of een deel ervan?</source>
   <translation>On which ground do you refuse, or refuse a part?</translation>
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
   <source>Op {day} zou het verteld worden. Is dat gebeurd? Leg het vast.</source>
   <translation>It was to be told on {day}. Did that happen? Record it.</translation>
  </message>
  <message>
   <source>Op {day} zou u opnieuw kijken of betrokkene het kan horen. Leg vast wat u besluit.</source>
   <translation>On {day} you were to look again whether the person can hear of it. Record what you decide.</translation>
  </message>
  <message>
   <source>Open de gemeente</source>
   <translation>Open the gemeente</translation>
  </message>
  <message>
   <source>Open eerst een zaak.</source>
   <translation>Open a case first.</translation>
  </message>
  <message>
   <source>Openbaar ministerie</source>
   <translation>Openbaar ministerie (public prosecution)</translation>
  </message>
  <message>
   <source>Openbare orde: meldingen, incidenten, maatregelen</source>
   <translation>Public order: reports, incidents, measures</translation>
  </message>
  <message>
   <source>Opent en leest meldingen. Antwoordt niet.</source>
   <translation>Opens and reads notifications. Does not reply.</translation>
  </message>
  <message>
   <source>Opent meldingen namens de burgemeester, antwoordt de inrichting en vernietigt.</source>
   <translation>Opens notifications for the burgemeester (mayor), replies to the inrichting and destroys.</translation>
  </message>
  <message>
   <source>Opgeheven door {name}: {reason}</source>
   <translation>Lifted by {name}: {reason}</translation>
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
   <source>Opnieuw kijken op {day}.</source>
   <translation>Look again on {day}.</translation>
  </message>
  <message>
   <source>Opnieuw kijken op: {day}</source>
   <translation>Look again on: {day}</translation>
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
   <source>Opwegen (proportionaliteit): wat betekent de melding voor betrokkene, en weegt het gevaar daartegen op? Hoe meer mensen het weten, hoe groter het gevolg.</source>
   <translation>Outweighing (proportionality): what does the notification mean for the person concerned, and does the danger outweigh that? The more people know, the greater the effect.</translation>
  </message>
  <message>
   <source>Opzetblad</source>
   <translation>Set-up sheet</translation>
  </message>
  <message>
   <source>Organisatie</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Organisatie van de gever</source>
   <translation>Organisation of the giver</translation>
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
   <source>Over de inhoud doet u geen mededelingen op papier, zo lezen wij artikel 51b lid 2. Een weigering mag wel op papier.</source>
   <translation>About the content you make no statements on paper, as we read art. 51b lid 2. A refusal may be on paper.</translation>
  </message>
  <message>
   <source>Over deze kluis</source>
   <translation>About this vault</translation>
  </message>
  <message>
   <source>Over deze melding is nog niet beslist. Er is niets in te trekken.</source>
   <translation>This notification has not been decided on yet. There is nothing to withdraw.</translation>
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
   <source>Over deze zaak is al beslist. Kies een andere reden.</source>
   <translation>This case was decided already. Choose another reason.</translation>
  </message>
  <message>
   <source>Over deze zaak is niet beslist om niet te melden. Er is dus geen stuk over te maken.</source>
   <translation>It was not decided not to notify about this case. So there is no memo to make.</translation>
  </message>
  <message>
   <source>Over deze zaak is niet beslist om te melden. Er is dus niets gegeven waarover betrokkene iets moet horen.</source>
   <translation>There is no decision to notify in this case. So nothing was given that the person has to hear of.</translation>
  </message>
  <message>
   <source>Over melding {name}. Een antwoordbestand van de gemeente leest u in bij Antwoorden en tijdlijn.</source>
   <translation>About notification {name}. You import a reply file of the gemeente in Replies and time line.</translation>
  </message>
  <message>
   <source>Over melding {name}. {how}, genoteerd door {who} op {when}.</source>
   <translation>About notification {name}. {how}, recorded by {who} on {when}.</translation>
  </message>
  <message>
   <source>Over melding {nummer}. Alleen de inrichting kan dit antwoord openen.</source>
   <translation>About notification {nummer}. Only the inrichting can open this reply.</translation>
  </message>
  <message>
   <source>Over welke melding gaat het?</source>
   <translation>Which notification is it about?</translation>
  </message>
  <message>
   <source>Over wie gaat het? (naam)</source>
   <translation>Whom is it about? (name)</translation>
  </message>
  <message>
   <source>Over&amp;plaatsingsbestand maken</source>
   <translation>Make the t&amp;ransfer file</translation>
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
   <source>Overdracht n&amp;oteren</source>
   <translation>Record the hand-&amp;over</translation>
  </message>
  <message>
   <source>Overdracht per gemeente</source>
   <translation>Hand-off per gemeente</translation>
  </message>
  <message>
   <source>Overdracht van antwoord {nummer}</source>
   <translation>Hand-over of reply {nummer}</translation>
  </message>
  <message>
   <source>Overdracht: werkdagen na de beslissing</source>
   <translation>Hand-over: working days after the decision</translation>
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
   <source>Overhandigd noteren: antwoord {nummer}</source>
   <translation>Note as handed over: reply {nummer}</translation>
  </message>
  <message>
   <source>Overhandigd noteren: exemplaar {number} voor {name}</source>
   <translation>Record hand-over: exemplar {number} for {name}</translation>
  </message>
  <message>
   <source>Overhandigd, geen ontvangst</source>
   <translation>Handed over, no receipt</translation>
  </message>
  <message>
   <source>Overhandigd, ontvangst nog niet bevestigd</source>
   <translation>Handed over, receipt not yet confirmed</translation>
  </message>
  <message>
   <source>Overhandigen</source>
   <translation>Hand over</translation>
  </message>
  <message>
   <source>Overleden</source>
   <translation>Died</translation>
  </message>
  <message>
   <source>Overleg in de driehoek</source>
   <translation>Talks in the driehoek (burgemeester, police and OM)</translation>
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
   <source>Overzicht voor inzage</source>
   <translation>Overview for inspection</translation>
  </message>
  <message>
   <source>Overzicht voor inzage op papier</source>
   <translation>Overview for inspection on paper</translation>
  </message>
  <message>
   <source>PI</source>
   <translation>PI</translation>
  </message>
  <message>
   <source>PIJ</source>
   <translation>PIJ</translation>
  </message>
  <message>
   <source>Pakket voor het certificaat van de gemeente (p7m)</source>
   <translation>Package for the certificate of the gemeente (p7m)</translation>
  </message>
  <message>
   <source>Pakketten (*.p7m)</source>
   <translation>Packages (*.p7m)</translation>
  </message>
  <message>
   <source>Papier</source>
   <translation>Paper</translation>
  </message>
  <message>
   <source>Papier op een cel kan gevaarlijk zijn voor betrokkene. Geef alleen iets mee als u daarvoor kiest.</source>
   <translation>Paper in a cell can be dangerous for the person concerned. Give something along only if you choose to.</translation>
  </message>
  <message>
   <source>Papier voor betrokkene</source>
   <translation>Paper for the person concerned</translation>
  </message>
  <message>
   <source>Papiercode</source>
   <translation>Paper code</translation>
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
   <source>Pbw en Pm</source>
   <translation>Pbw and Pm</translation>
  </message>
  <message>
   <source>Pbw is de Penitentiaire beginselenwet, waarin artikel 18b staat. Pm is de Penitentiaire maatregel, die onder meer over het penitentiair dossier gaat.</source>
   <translation>Pbw is the Penitentiaire beginselenwet, with article 18b. Pm is the Penitentiaire maatregel, which is among other things about the penitentiair dossier.</translation>
  </message>
  <message>
   <source>Penitentiair programma</source>
   <translation>Penitentiair programma</translation>
  </message>
  <message>
   <source>Penitentiaire beginselenwet (Pbw)</source>
   <translation>Penitentiaire beginselenwet (Pbw)</translation>
  </message>
  <message>
   <source>Penitentiaire maatregel (Pm)</source>
   <translation>Penitentiaire maatregel (Pm)</translation>
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
   <source>Persoonsgegevens over het uitvoeren van een straf of maatregel. De gegevens van de inrichting vallen hieronder.</source>
   <translation>Personal data on carrying out a sentence or measure. The data of the facility are of this kind.</translation>
  </message>
  <message>
   <source>Plaats</source>
   <translation>Town</translation>
  </message>
  <message>
   <source>Plaatsing in een inrichting voor jeugdigen: een maatregel van de rechter.</source>
   <translation>Placement in an institution for young people: a measure of the judge.</translation>
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
   <source>Politiegegevens (Wpg)</source>
   <translation>Police data (Wpg)</translation>
  </message>
  <message>
   <source>Politiegegevens die zijn verwijderd</source>
   <translation>Police data that were removed</translation>
  </message>
  <message>
   <source>Politiegegevens houden hun eigen regels. Of artikel 18b daarvoor ook geldt, is nog te controleren. Overleg met de politie voor u dit doorgeeft.</source>
   <translation>Police data keep their own rules. Whether art. 18b applies to them as well is still to be checked. Consult the police before you pass this on.</translation>
  </message>
  <message>
   <source>Politiegegevens houden hun eigen regels. Overleg voor u ze doorgeeft.</source>
   <translation>Police data keep their own rules. Consult before you pass them on.</translation>
  </message>
  <message>
   <source>Politiegegevens voor de dagelijkse taak</source>
   <translation>Police data for the daily task</translation>
  </message>
  <message>
   <source>Probeer opnieuw</source>
   <translation>Try again</translation>
  </message>
  <message>
   <source>Provincie</source>
   <translation>Province</translation>
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
   <source>Re-integratie (artikel 18a Pbw) gaat naar het college, met een gesloten lijst van gegevens. Meng dat niet met artikel 18b.</source>
   <translation>Reintegration (article 18a Pbw) goes to the college, with a closed list of data. Do not mix that with article 18b.</translation>
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
   <source>Rechten en &amp;incidenten</source>
   <translation>Rights and &amp;incidents</translation>
  </message>
  <message>
   <source>Rechten en incidenten</source>
   <translation>Rights and incidents</translation>
  </message>
  <message>
   <source>Rechten van betrokkene</source>
   <translation>Rights of the person concerned</translation>
  </message>
  <message>
   <source>Reclassering</source>
   <translation>Reclassering (probation service)</translation>
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
   <source>Reden om het voorstel voor {what} in te trekken</source>
   <translation>Reason to withdraw the proposal for {what}</translation>
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
   <source>Reden: {reason} Gemaakt door {who} op {when}.</source>
   <translation>Reason: {reason} Made by {who} on {when}.</translation>
  </message>
  <message>
   <source>Regel</source>
   <translation>Line</translation>
  </message>
  <message>
   <source>Regel &amp;toevoegen</source>
   <translation>&amp;Add rule</translation>
  </message>
  <message>
   <source>Regel toevoegen</source>
   <translation>Add a rule</translation>
  </message>
  <message>
   <source>Regel van een andere grondslag, als voorbeeld</source>
   <translation>Rule of another ground, as an example</translation>
  </message>
  <message>
   <source>Regel van een andere grondslag: alleen een voorbeeld.</source>
   <translation>A rule of another ground: only an example.</translation>
  </message>
  <message>
   <source>Regel {number}: '{text}' is geen gemeentecode. Een code heeft vier cijfers.</source>
   <translation>Line {number}: '{text}' is not a gemeente code. A code has four digits.</translation>
  </message>
  <message>
   <source>Regel {number}: bij {name} ontbreekt de veiligheidsregio of de provincie.</source>
   <translation>Line {number}: at {name} the veiligheidsregio (safety region) or the province is missing.</translation>
  </message>
  <message>
   <source>Regel {number}: de naam van een gemeente, regio of provincie klopt niet.</source>
   <translation>Line {number}: the name of a gemeente, region or province is not right.</translation>
  </message>
  <message>
   <source>Regel {number}: {name} ({code}) staat er al. Haal de dubbele regel weg.</source>
   <translation>Line {number}: {name} ({code}) is there already. Remove the double line.</translation>
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
   <source>Regels</source>
   <translation>Rules</translation>
  </message>
  <message>
   <source>Regels in het register: {count}</source>
   <translation>Lines in the register: {count}</translation>
  </message>
  <message>
   <source>Register van &amp;ontvangers</source>
   <translation>Register of &amp;recipients</translation>
  </message>
  <message>
   <source>Register van ontvangers</source>
   <translation>Register of recipients</translation>
  </message>
  <message>
   <source>Register van ontvangers: {name}</source>
   <translation>Register of recipients: {name}</translation>
  </message>
  <message>
   <source>Registerregel {line}</source>
   <translation>Register line {line}</translation>
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
   <source>Reikwijdte: vier uitkomsten</source>
   <translation>Scope: four outcomes</translation>
  </message>
  <message>
   <source>Reken ook na wat al onder een controlepunt valt</source>
   <translation>Also check what is already under a checkpoint</translation>
  </message>
  <message>
   <source>Reservekopie: herinnering na dagen</source>
   <translation>Backup: reminder after days</translation>
  </message>
  <message>
   <source>Reservekopieën</source>
   <translation>Backups</translation>
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
   <source>Ruwe inlichtingen van de politie deelt de directeur niet. Vraag de politie of het OM.</source>
   <translation>The directeur does not share raw intelligence of the police. Ask the police or the OM (public prosecution).</translation>
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
   <source>Scan de vierkante code, of typ over wat eronder staat. Spaties tellen niet.</source>
   <translation>Scan the square code, or type what stands below it. Spaces do not count.</translation>
  </message>
  <message>
   <source>Scherm de gegevens af, zodat niemand ze nog gebruikt.</source>
   <translation>Shield the data, so that nobody uses them any more.</translation>
  </message>
  <message>
   <source>Scherm om te antwoorden als gemeente</source>
   <translation>Screen to reply as a gemeente</translation>
  </message>
  <message>
   <source>Schorsing van de voorlopige hechtenis</source>
   <translation>Suspension of the pre-trial detention</translation>
  </message>
  <message>
   <source>Schrijf bij de vrijlatingsdatum hoe zeker zij is en wanneer zij is berekend. Verandert zij, dan rekent het alarm opnieuw.</source>
   <translation>Write at the release date how certain it is and when it was calculated. When it changes, the alarm calculates anew.</translation>
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
   <source>Schrijf de tijd zoals 14.30: {label}.</source>
   <translation>Write the time like 14.30: {label}.</translation>
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
   <source>Schrijf het artikel op zoals de partij het noemde.</source>
   <translation>Write down the article as the party named it.</translation>
  </message>
  <message>
   <source>Schrijf het artikel op.</source>
   <translation>Write down the article.</translation>
  </message>
  <message>
   <source>Schrijf hier alleen op wat er is gebeurd. Uw oordeel komt op de volgende bladzijde.</source>
   <translation>Write down here only what happened. Your judgement comes on the next page.</translation>
  </message>
  <message>
   <source>Schrijf hier geen namen. Deze vastlegging blijft, ook als de zaak wordt vernietigd.</source>
   <translation>Write no names here. This record stays, also when the case is destroyed.</translation>
  </message>
  <message>
   <source>Schrijf hoe de reservekopie is vernietigd.</source>
   <translation>Write how the backup was destroyed.</translation>
  </message>
  <message>
   <source>Schrijf hoe u weet dat de stick leeg is, of bij wie hij is gebleven.</source>
   <translation>Write how you know that the USB stick is empty, or with whom it stayed.</translation>
  </message>
  <message>
   <source>Schrijf in één of twee zinnen wat er anders is.</source>
   <translation>Write in one or two sentences what is different.</translation>
  </message>
  <message>
   <source>Schrijf in één zin wat er met dit exemplaar is gebeurd.</source>
   <translation>Write in one sentence what happened to this copy.</translation>
  </message>
  <message>
   <source>Schrijf in één zin wat het signaal is.</source>
   <translation>Write in one sentence what the signal is.</translation>
  </message>
  <message>
   <source>Schrijf in één zin wat u hebt gedaan.</source>
   <translation>Write in one sentence what you did.</translation>
  </message>
  <message>
   <source>Schrijf naar welke inrichting betrokkene is overgeplaatst.</source>
   <translation>Write to which prison the person was transferred.</translation>
  </message>
  <message>
   <source>Schrijf nooit alleen een getal op.</source>
   <translation>Never write down only a number.</translation>
  </message>
  <message>
   <source>Schrijf ook op wat het risico kleiner maakt en wat u niet weet. Een eerlijk beeld heeft twee kanten.</source>
   <translation>Write down as well what makes the risk smaller and what you do not know. A fair picture has two sides.</translation>
  </message>
  <message>
   <source>Schrijf op wat betrokkene zei, als dat iets toevoegt.</source>
   <translation>Write down what the person said, if it adds something.</translation>
  </message>
  <message>
   <source>Schrijf waarom de zaak niet vernietigd mag worden.</source>
   <translation>Write why the case must not be destroyed.</translation>
  </message>
  <message>
   <source>Schrijf waarom de zaak weer vernietigd mag worden.</source>
   <translation>Write why the case may be destroyed again.</translation>
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
   <source>Schrijf waarom het voorstel wordt ingetrokken.</source>
   <translation>Write why the proposal is withdrawn.</translation>
  </message>
  <message>
   <source>Schrijf waarom u de dag van vernietigen verandert.</source>
   <translation>Write why you change the day of destroying.</translation>
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
   <source>Schrijf welk misdrijf u vreest, waarom dat ernstig is, wie gevaar loopt en op welke feiten dat steunt. Noem een groep, geen namen.</source>
   <translation>Write which offence you fear, why that is serious, who is in danger and on which facts that rests. Name a group, no names.</translation>
  </message>
  <message>
   <source>Sepot</source>
   <translation>Dismissal (sepot)</translation>
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
   <source>Signaal genoteerd.</source>
   <translation>Signal recorded.</translation>
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
   <source>Sindsdien anders: {count}. Hieronder staat de tekst van toen en van nu.</source>
   <translation>Different since then: {count}. The text of then and of now stands below.</translation>
  </message>
  <message>
   <source>Sleutel en certificaat in dit bestand horen niet bij elkaar. Vraag om een nieuw bestand.</source>
   <translation>Key and certificate in this file do not belong together. Ask for a new file.</translation>
  </message>
  <message>
   <source>Sleutel voor codes op papier</source>
   <translation>Key for codes on paper</translation>
  </message>
  <message>
   <source>Sleutel voor codes op papier: {key}</source>
   <translation>Key for codes on paper: {key}</translation>
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
   <source>Soms moet een zaak langer blijven. Zolang hier iets open staat, kan niemand de zaak vernietigen. Het eindigt alleen als iemand het opheft.</source>
   <translation>Sometimes a case must stay longer. As long as something is open here, nobody can destroy the case. It only ends when somebody lifts it.</translation>
  </message>
  <message>
   <source>Soort</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Soort bericht</source>
   <translation>Kind of message</translation>
  </message>
  <message>
   <source>Soort en zekerheid</source>
   <translation>Kind and certainty</translation>
  </message>
  <message>
   <source>Soort kluis</source>
   <translation>Kind of vault</translation>
  </message>
  <message>
   <source>Soorten gegevens</source>
   <translation>Kinds of data</translation>
  </message>
  <message>
   <source>Soorten gegevens: {kinds}</source>
   <translation>Kinds of data: {kinds}</translation>
  </message>
  <message>
   <source>Soorten zijn genoeg; de inhoud hoeft hier niet.</source>
   <translation>Kinds are enough; the content is not needed here.</translation>
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
   <source>Staat er nu niet meer: {place}</source>
   <translation>No longer there now: {place}</translation>
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
   <source>Stand: {clock}</source>
   <translation>Status: {clock}</translation>
  </message>
  <message>
   <source>Stand: {state}. U kunt deze zaak nu alleen lezen.</source>
   <translation>State: {state}. You can only read this case now.</translation>
  </message>
  <message>
   <source>Stand: {when}.</source>
   <translation>Status: {when}.</translation>
  </message>
  <message>
   <source>Stap terug</source>
   <translation>Step back</translation>
  </message>
  <message>
   <source>Stap {number} van {count}: {name}</source>
   <translation>Step {number} of {count}: {name}</translation>
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
   <source>Stel deze teksten &amp;voor</source>
   <translation>&amp;Propose these texts</translation>
  </message>
  <message>
   <source>Stel voor om {what} te vernietigen</source>
   <translation>Propose to destroy {what}</translation>
  </message>
  <message>
   <source>Steunt hierop: {fact}</source>
   <translation>Rests on this: {fact}</translation>
  </message>
  <message>
   <source>Stick gewist op {day}, door dit programma.</source>
   <translation>USB stick wiped on {day}, by this program.</translation>
  </message>
  <message>
   <source>Stick gewist op {day}, zelf genoteerd: {note}</source>
   <translation>USB stick wiped on {day}, as told: {note}</translation>
  </message>
  <message>
   <source>Stick wissen</source>
   <translation>Wipe the USB stick</translation>
  </message>
  <message>
   <source>Stick wissen: exemplaar {number}, {place}</source>
   <translation>Wipe the USB stick: copy {number}, {place}</translation>
  </message>
  <message>
   <source>Stond er al een map? Dat is de kluis die hier het laatst open was.</source>
   <translation>Was a folder there already? That is the vault that was open here last.</translation>
  </message>
  <message>
   <source>Straat, postcode en plaats.</source>
   <translation>Street, postcode and town.</translation>
  </message>
  <message>
   <source>Straat, postcode, plaats.</source>
   <translation>Street, postal code, town.</translation>
  </message>
  <message>
   <source>Strafrechtsketennummer: hoort bij één persoon in de strafrechtsketen.</source>
   <translation>Number in the criminal justice chain: belongs to one person.</translation>
  </message>
  <message>
   <source>Strafvorderlijke gegevens</source>
   <translation>Prosecution data (strafvorderlijke gegevens)</translation>
  </message>
  <message>
   <source>Strafvorderlijke gegevens houden hun eigen regels.</source>
   <translation>Data of criminal proceedings keep their own rules.</translation>
  </message>
  <message>
   <source>Strafvorderlijke gegevens, en wat daarvan is verstrekt</source>
   <translation>Strafvorderlijke gegevens (prosecution data), and what was provided of them</translation>
  </message>
  <message>
   <source>Strafvorderlijke gegevens, verstrekt door het OM.</source>
   <translation>Prosecution data, provided by the OM.</translation>
  </message>
  <message>
   <source>Strafzaak</source>
   <translation>Criminal case</translation>
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
   <source>Tab gaat naar het volgende veld. In een lijst kiest u met de pijlen. Ctrl+S bewaart, Ctrl+F zoekt, Ctrl+L zet het scherm op slot.</source>
   <translation>Tab goes to the next field. In a list you choose with the arrows. Ctrl+S saves, Ctrl+F searches, Ctrl+L locks the screen.</translation>
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
   <source>Te doen</source>
   <translation>To do</translation>
  </message>
  <message>
   <source>Te vernietigen: {nu} nu, {straks} binnenkort</source>
   <translation>To destroy: {nu} now, {straks} soon</translation>
  </message>
  <message>
   <source>Te&amp;rug</source>
   <translation>Bac&amp;k</translation>
  </message>
  <message>
   <source>Te&amp;rug naar de werklijst</source>
   <translation>&amp;Back to the work list</translation>
  </message>
  <message>
   <source>Teamleider bekeek het bericht over melding {name}.</source>
   <translation>Team lead looked at the notice about notification {name}.</translation>
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
   <source>Tegen de uitspraak staat geen beroep meer open. Tot dan geldt iemand niet als schuldig.</source>
   <translation>No appeal against the judgment is possible any more. Until then somebody does not count as guilty.</translation>
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
   <source>Tekst</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Tekst die nu geldt</source>
   <translation>Text in force now</translation>
  </message>
  <message>
   <source>Tekst van de bladzijde</source>
   <translation>Text of the page</translation>
  </message>
  <message>
   <source>Tekst van het programma</source>
   <translation>Text of the program</translation>
  </message>
  <message>
   <source>Tekst van {plaats}</source>
   <translation>Text of {plaats}</translation>
  </message>
  <message>
   <source>Tekst voor het penitentiair dossier</source>
   <translation>Text for the penitentiair dossier (prison file)</translation>
  </message>
  <message>
   <source>Tekst voor het v&amp;erwerkingsregister</source>
   <translation>Text for the r&amp;egister of processing</translation>
  </message>
  <message>
   <source>Tekst voor het verwerkingsregister</source>
   <translation>Text for the register of processing</translation>
  </message>
  <message>
   <source>Tekst: {title}</source>
   <translation>Text: {title}</translation>
  </message>
  <message>
   <source>Teksten &amp;bewaren als bestand</source>
   <translation>&amp;Save the texts as a file</translation>
  </message>
  <message>
   <source>Teksten: {aantal}</source>
   <translation>Texts: {aantal}</translation>
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
   <source>Telefoon van het contact</source>
   <translation>Telephone of the contact</translation>
  </message>
  <message>
   <source>Telefoon {nummer}</source>
   <translation>Telephone {nummer}</translation>
  </message>
  <message>
   <source>Telefoon, via een nummer dat u al kende</source>
   <translation>Telephone, on a number you already knew</translation>
  </message>
  <message>
   <source>Telefoonnummer</source>
   <translation>Telephone number</translation>
  </message>
  <message>
   <source>Telt dit mandaat niet meer?</source>
   <translation>Does this mandate not count any more?</translation>
  </message>
  <message>
   <source>Telt niet meer</source>
   <translation>Does not count any more</translation>
  </message>
  <message>
   <source>Telt niet meer.</source>
   <translation>Does not count any more.</translation>
  </message>
  <message>
   <source>Telt niet meer: {who}</source>
   <translation>Does not count any more: {who}</translation>
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
   <source>Terbeschikkingstelling: een maatregel met verpleging of voorwaarden.</source>
   <translation>Terbeschikkingstelling: a measure with treatment or conditions.</translation>
  </message>
  <message>
   <source>Terechtgekomen bij</source>
   <translation>Ended up with</translation>
  </message>
  <message>
   <source>Termijn</source>
   <translation>Time limit</translation>
  </message>
  <message>
   <source>Termijn &amp;bewaren</source>
   <translation>&amp;Keep the term</translation>
  </message>
  <message>
   <source>Termijn: {term}.</source>
   <translation>Term: {term}.</translation>
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
   <source>Terug naar de melding</source>
   <translation>Back to the notification</translation>
  </message>
  <message>
   <source>Terug naar de meldingen</source>
   <translation>Back to the notifications</translation>
  </message>
  <message>
   <source>Terug naar de overdracht</source>
   <translation>Back to the hand-over</translation>
  </message>
  <message>
   <source>Terug naar de teksten van het programma</source>
   <translation>Back to the texts of the program</translation>
  </message>
  <message>
   <source>Terug naar de zaak</source>
   <translation>Back to the case</translation>
  </message>
  <message>
   <source>Terug naar het register</source>
   <translation>Back to the register</translation>
  </message>
  <message>
   <source>Terug naar het verzoek</source>
   <translation>Back to the request</translation>
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
   <source>Tijd om te melden: {clock}</source>
   <translation>Time to report: {clock}</translation>
  </message>
  <message>
   <source>Tijd van het wachtwoord</source>
   <translation>Time of the password</translation>
  </message>
  <message>
   <source>Tijdlijn</source>
   <translation>Time line</translation>
  </message>
  <message>
   <source>Tijdlijn op papier</source>
   <translation>Time line on paper</translation>
  </message>
  <message>
   <source>Tijdlijn van een zaak</source>
   <translation>Time line of a case</translation>
  </message>
  <message>
   <source>Titel van de detentie</source>
   <translation>Legal title of the detention</translation>
  </message>
  <message>
   <source>Toch &amp;wel vertrouwen</source>
   <translation>Trust it a&amp;fter all</translation>
  </message>
  <message>
   <source>Toegevoegd op {dag}.</source>
   <translation>Added on {dag}.</translation>
  </message>
  <message>
   <source>Toegevoegd op {day} door {who}.</source>
   <translation>Added on {day} by {who}.</translation>
  </message>
  <message>
   <source>Toegewezen</source>
   <translation>Granted</translation>
  </message>
  <message>
   <source>Toegewezen of loopt</source>
   <translation>Granted or running</translation>
  </message>
  <message>
   <source>Toelichting</source>
   <translation>Explanation</translation>
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
   <source>Toen</source>
   <translation>Then</translation>
  </message>
  <message>
   <source>Toestemming is niet de grondslag van deze melding.</source>
   <translation>Consent is not the ground of this notification.</translation>
  </message>
  <message>
   <source>Toestemming is niet de grondslag van een melding. Het programma vraagt er niet om.</source>
   <translation>Consent is not the ground of a notification. The program does not ask for it.</translation>
  </message>
  <message>
   <source>Toestemming is niet de grondslag van een melding. Wie vastzit, voelt zich vaak niet vrij om te weigeren.</source>
   <translation>Consent is not the ground of a notification. Whoever is detained often does not feel free to refuse.</translation>
  </message>
  <message>
   <source>Toezicht of voorwaarden die direct na de detentie beginnen, zoals v.i. of tbs. De handreiking gaat over mensen bij wie dat er niet is. Het is geen voorwaarde van de wet.</source>
   <translation>Supervision or conditions that begin right after the detention, such as v.i. or tbs. The handreiking is about people who do not have that. It is not a condition of the law.</translation>
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
   <source>Toon het overzicht</source>
   <translation>Show the overview</translation>
  </message>
  <message>
   <source>Toon meer verzoeken</source>
   <translation>Show more requests</translation>
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
   <source>Tot wanneer is dit contact bereikbaar?</source>
   <translation>Until when can this contact be reached?</translation>
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
   <source>Trek de melding in</source>
   <translation>Withdraw the notification</translation>
  </message>
  <message>
   <source>Trek het voorstel voor {what} in</source>
   <translation>Withdraw the proposal for {what}</translation>
  </message>
  <message>
   <source>Trek in</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>Trek terug</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>Trekt de inrichting een melding in, dan moet u verbeteren, vernietigen of afschermen alleen als de gegevens fout of onrechtmatig waren. Anders is het een verzoek.</source>
   <translation>When the inrichting withdraws a notification, you must correct, destroy or shield only when the data were wrong or unlawful. Otherwise it is a request.</translation>
  </message>
  <message>
   <source>Tussen voorstel en vernietigen zitten in een echte kluis minstens {days} dagen. Vul {days} of meer in.</source>
   <translation>In a real vault at least {days} days lie between proposing and destroying. Fill in {days} or more.</translation>
  </message>
  <message>
   <source>Tussen {van} en {tot} staat wat anders is.</source>
   <translation>Between {van} and {tot} stands what is different.</translation>
  </message>
  <message>
   <source>Tussenliggende uitgever</source>
   <translation>Intermediate issuer</translation>
  </message>
  <message>
   <source>Tussenvoegsel</source>
   <translation>Prefix of the surname</translation>
  </message>
  <message>
   <source>Twee bewaarregels hebben dezelfde naam. Geef elke regel een eigen naam.</source>
   <translation>Two keeping rules have the same name. Give each rule a name of its own.</translation>
  </message>
  <message>
   <source>Twee blokken hebben hetzelfde id. Geef elk blok een eigen id.</source>
   <translation>Two blocks have the same id. Give each block its own id.</translation>
  </message>
  <message>
   <source>Twee verschillende mensen maakten en keurden haar goed.</source>
   <translation>Two different people made and approved it.</translation>
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
   <source>Tweede kluis maken</source>
   <translation>Make a second vault</translation>
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
   <source>Typ de naam en kies uw gemeente hieronder.</source>
   <translation>Type the name and choose your gemeente below.</translation>
  </message>
  <message>
   <source>Typ de naam van de gemeente</source>
   <translation>Type the name of the gemeente</translation>
  </message>
  <message>
   <source>Typ eerst de nieuwe herstelsleutel over. U ziet hem maar één keer.</source>
   <translation>Type the new recovery key back first. You see it only once.</translation>
  </message>
  <message>
   <source>Typ het kenmerk over</source>
   <translation>Type the reference</translation>
  </message>
  <message>
   <source>Typ het kenmerk over zoals het er staat: {reference}.</source>
   <translation>Type the reference as it stands there: {reference}.</translation>
  </message>
  <message>
   <source>Typ het kenmerk over.</source>
   <translation>Type the reference.</translation>
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
   <source>U deed dit voorstel zelf. Een ander moet het uitvoeren.</source>
   <translation>You made this proposal yourself. Somebody else must carry it out.</translation>
  </message>
  <message>
   <source>U deelde gegevens met een andere partij op grond van artikel 18b.</source>
   <translation>You shared data with another party on the ground of artikel 18b.</translation>
  </message>
  <message>
   <source>U hebt de melding vernietigd.</source>
   <translation>You destroyed the notification.</translation>
  </message>
  <message>
   <source>U hebt deze lijst zelf ingelezen. Vraag een collega om haar te bevestigen.</source>
   <translation>You read this list in yourself. Ask a colleague to confirm it.</translation>
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
   <source>U hebt dit bevestigd.</source>
   <translation>You confirmed this.</translation>
  </message>
  <message>
   <source>U hebt een vraag, of een mening vóór de vrijlating.</source>
   <translation>You have a question, or a view before the release.</translation>
  </message>
  <message>
   <source>U hebt geantwoord. U kunt vaker antwoorden.</source>
   <translation>You have replied. You can reply more often.</translation>
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
   <source>U hebt nog niet geantwoord.</source>
   <translation>You have not replied yet.</translation>
  </message>
  <message>
   <source>U hebt zelf aan deze zaak gewerkt. Een ander met de rol {role} moet dit doen.</source>
   <translation>You worked on this case yourself. Someone else with the role {role} must do this.</translation>
  </message>
  <message>
   <source>U kiest de weg die betrokkene het minst raakt en toch genoeg is.</source>
   <translation>You choose the way that affects the person concerned least and is still enough.</translation>
  </message>
  <message>
   <source>U kiest de weg: de officiële voorziening, persoonlijk, koerier, aangetekende post of een beveiligd platform. Nooit gewone e-mail.</source>
   <translation>You choose the way: the official facility, in person, courier, registered post or a secure platform. Never plain e-mail.</translation>
  </message>
  <message>
   <source>U koos 'nog niet' en vulde ook een partij in. Haal een van de twee weg.</source>
   <translation>You chose 'not yet' and also filled in a party. Take one of the two away.</translation>
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
   <source>U krijgt een verzegeld bestand. Breng het zelf naar de andere kluis. Zolang de zaak weg is, kunt u haar hier alleen lezen.</source>
   <translation>You get a sealed file. Take it to the other vault yourself. While the case is away, you can only read it here.</translation>
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
   <source>U kunt een klacht sturen aan de Autoriteit Persoonsgegevens.</source>
   <translation>You can send a complaint to the Autoriteit Persoonsgegevens (the Dutch data protection authority).</translation>
  </message>
  <message>
   <source>U kunt er dan hier weer aan werken. Komt de zaak later toch terug uit {kluis}, dan ziet u wat er verschilt en kiest u welke blijft.</source>
   <translation>You can then work on it here again. If the case still comes back from {kluis} later, you see what differs and choose which one stays.</translation>
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
   <source>U kunt ook op papier antwoorden: de laatste bladzijden van de brief zijn een antwoordblad.</source>
   <translation>You can also reply on paper: the last pages of the letter are a reply page.</translation>
  </message>
  <message>
   <source>U kunt ook zelf iets vragen aan de burgemeester, de politie, het OM of de reclassering. Leg vast wat u kreeg, op welke grond en uit welke bron.</source>
   <translation>You can also ask something yourself of the burgemeester, the police, the OM or the reclassering. Record what you received, on which ground and from which source.</translation>
  </message>
  <message>
   <source>U kunt vaker antwoorden. Elk antwoord is een bestand dat alleen de inrichting kan openen. Geef het nooit met gewone e-mail. Deelde u gegevens op grond van artikel 18b, dan moet de directeur dat weten.</source>
   <translation>You can reply more often. Each reply is a file that only the inrichting can open. Never give it by plain e-mail. When you shared data under article 18b, the directeur (prison director) must know.</translation>
  </message>
  <message>
   <source>U kunt vragen welke gegevens wij over u hebben en aan wie wij ze gaven.</source>
   <translation>You can ask which data we have about you and to whom we gave them.</translation>
  </message>
  <message>
   <source>U kunt zaken voorbereiden. Bij elke beslissing vraagt het programma wie bevoegd is.</source>
   <translation>You can prepare cases. With every decision the program asks who is authorised.</translation>
  </message>
  <message>
   <source>U laat weten dat de melding er is.</source>
   <translation>You let them know that the notification arrived.</translation>
  </message>
  <message>
   <source>U laat weten wat uw gemeente ermee doet en wie de inrichting kan bellen.</source>
   <translation>You let them know what your gemeente does with it and whom the inrichting can call.</translation>
  </message>
  <message>
   <source>U las deze lijst in. Een collega moet haar bevestigen.</source>
   <translation>You read this list in. A colleague must confirm it.</translation>
  </message>
  <message>
   <source>U legt het signaal vast, toetst aan de wet, kiest welke gegevens nodig zijn en dient de zaak in. Een teamleider beoordeelt. Daarna beslist wie dat mag. Dan maakt u de brief en het bestand.</source>
   <translation>You record the signal, test against the law, choose which data are needed and submit the case. A team lead reviews it. Then whoever may decide, decides. Then you make the letter and the file.</translation>
  </message>
  <message>
   <source>U maakt de kluis als eerste. Daarna nodigt u de tweede oprichter uit; die bevestigt. Tot dan kan niemand zaken indienen of beslissen. Rollen die anderen controleren geeft u later, met twee handtekeningen.</source>
   <translation>You are the first and make the vault. After that you invite the second founder, who confirms. Until then nobody can submit or decide cases. You give roles that check others later, with two signatures.</translation>
  </message>
  <message>
   <source>U maakt een exemplaar voor gemeente {name}. Vorm: {form}. Weg: {channel}.</source>
   <translation>You are making a copy for gemeente {name}. Form: {form}. Way: {channel}.</translation>
  </message>
  <message>
   <source>U maakt een nieuwe versie; die vervangt de oude.</source>
   <translation>You make a new version; it replaces the old one.</translation>
  </message>
  <message>
   <source>U maakte dit bericht zelf. Een andere teamleider kijkt ernaar.</source>
   <translation>You made this notice yourself. Another team lead looks at it.</translation>
  </message>
  <message>
   <source>U mag de stappen in elke volgorde doen, stoppen en later verdergaan. Alles wordt vanzelf bewaard.</source>
   <translation>You may do the steps in any order, stop and go on later. Everything is saved by itself.</translation>
  </message>
  <message>
   <source>U schrijft een eigen, kortere tekst.</source>
   <translation>You write your own, shorter text.</translation>
  </message>
  <message>
   <source>U trekt {count} meldingen in. Daarna maakt u de berichten. Elke melding blijft open tot de gemeente het bevestigt.</source>
   <translation>You withdraw {count} notifications. After that you make the notices. Each notification stays open until the gemeente confirms it.</translation>
  </message>
  <message>
   <source>U typt de naam van de gemeente over. Dat is de laatste controle op de ontvanger.</source>
   <translation>You type the name of the gemeente. That is the last check on the recipient.</translation>
  </message>
  <message>
   <source>U typte een andere naam dan de gemeente van deze melding: {name}. Kijk of u de goede melding hebt en typ de naam opnieuw.</source>
   <translation>You typed another name than the gemeente of this notification: {name}. Check that you have the right notification and type the name again.</translation>
  </message>
  <message>
   <source>U vertrouwt nog geen inrichting.</source>
   <translation>You trust no inrichting yet.</translation>
  </message>
  <message>
   <source>U vraagt alleen om dit te lezen.</source>
   <translation>You only ask to read this.</translation>
  </message>
  <message>
   <source>U werkt bij een gemeente</source>
   <translation>You work for a gemeente (municipality)</translation>
  </message>
  <message>
   <source>U wordt de beheerder van deze kluis. Daarna nodigt u uw collega's uit.</source>
   <translation>You become the administrator of this vault. After that you invite your colleagues.</translation>
  </message>
  <message>
   <source>U ziet de eerste {count} van {total}. Open verzoeken staan bovenaan.</source>
   <translation>You see the first {count} of {total}. Open requests come first.</translation>
  </message>
  <message>
   <source>U ziet deze apart. Kijk of de melding echt niet zonder kan, en of de reden dat uitlegt.</source>
   <translation>You see these apart. Check whether the notification really cannot do without, and whether the reason explains that.</translation>
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
   <source>Uit dit bestand blijkt niet dat verschillende mensen deze zaak maakten en erover beslisten. Gebruik het niet en bel uw beheerder.</source>
   <translation>This file does not show that different people made this case and decided on it. Do not use it, and call your administrator.</translation>
  </message>
  <message>
   <source>Uit dit pakket blijkt niet dat twee verschillende mensen deze melding hebben gemaakt en goedgekeurd. Gebruik het niet en bel de inrichting.</source>
   <translation>This package does not show that two different people made and approved this notification. Do not use it and call the facility.</translation>
  </message>
  <message>
   <source>Uit gebruik genomen op {day}.</source>
   <translation>Taken out of use on {day}.</translation>
  </message>
  <message>
   <source>Uit gebruik nemen</source>
   <translation>Take out of use</translation>
  </message>
  <message>
   <source>Uit gebruik nemen: certificaat {number}</source>
   <translation>Take out of use: certificate {number}</translation>
  </message>
  <message>
   <source>Uit het penitentiair dossier, voor verzoeken, procedures en beslissingen.</source>
   <translation>From the penitentiair dossier, for requests, procedures and decisions.</translation>
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
   <source>Uitgegeven door een ander. De vingerafdruk vergelijkt u toch.</source>
   <translation>Issued by another. You compare the fingerprint all the same.</translation>
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
   <source>Uitgever {name} heeft geen RSA-sleutel, of een te korte. Meldpoort kan deze keten niet vertrouwen. Vraag de gemeente om een andere keten, of gebruik de versleutelde pdf.</source>
   <translation>Issuer {name} has no RSA key, or one that is too short. Meldpoort cannot trust this chain. Ask the gemeente for another chain, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>Uitgevers en intrekkingslijsten</source>
   <translation>Issuers and revocation lists</translation>
  </message>
  <message>
   <source>Uitgewisseld op</source>
   <translation>Exchanged on</translation>
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
   <source>Uitleg</source>
   <translation>Help</translation>
  </message>
  <message>
   <source>Uitleg is zichtbaar.</source>
   <translation>The explanation is shown.</translation>
  </message>
  <message>
   <source>Uitleg – Meldpoort</source>
   <translation>Help – Meldpoort</translation>
  </message>
  <message>
   <source>Uitleg: {titel}</source>
   <translation>Help: {titel}</translation>
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
   <source>Uitstellen of weglaten kan op de gronden van de wet. U kiest de grond, schrijft waarom en kiest een dag waarop u opnieuw kijkt.</source>
   <translation>Postponing or leaving out is possible on the grounds of the law. You choose the ground, write why and choose a day on which you look again.</translation>
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
   <source>Uitwisselblad van de gemeente</source>
   <translation>Exchange sheet of the gemeente</translation>
  </message>
  <message>
   <source>Uitwisseling tussen anderen</source>
   <translation>Exchange between others</translation>
  </message>
  <message>
   <source>Uitwisseling tussen anderen: {party} aan {other}</source>
   <translation>Exchange between others: {party} to {other}</translation>
  </message>
  <message>
   <source>Uitwisseling van {party} aan {other}</source>
   <translation>Exchange from {party} to {other}</translation>
  </message>
  <message>
   <source>Uitwisselingen zonder kenmerk van het penitentiair dossier: {count}</source>
   <translation>Exchanges without a reference of the penitentiair dossier (prison file): {count}</translation>
  </message>
  <message>
   <source>Uw advocaat kan u helpen.</source>
   <translation>Your lawyer can help you.</translation>
  </message>
  <message>
   <source>Uw antwoord is nog niet gemaakt</source>
   <translation>Your reply was not made yet</translation>
  </message>
  <message>
   <source>Uw antwoorden</source>
   <translation>Your answers</translation>
  </message>
  <message>
   <source>Uw bevestiging is bewaard. Er is nog iemand nodig.</source>
   <translation>Your confirmation was saved. Somebody else is still needed.</translation>
  </message>
  <message>
   <source>Uw bevestiging telt hier niet (nog een keer) mee. Twee verschillende mensen bevestigen: een beheerder, en een teamleider of beslisser.</source>
   <translation>Your confirmation does not count here (again). Two different people confirm: an administrator, and a team lead or decider.</translation>
  </message>
  <message>
   <source>Uw functie</source>
   <translation>Your function</translation>
  </message>
  <message>
   <source>Uw gemeente bepaalt hoe lang zij bewaart. Wij lazen geen wet die voor een melding op grond van artikel 18b een termijn noemt.</source>
   <translation>Your gemeente decides how long it keeps. We read no law that names a term for a notification under article 18b.</translation>
  </message>
  <message>
   <source>Uw gemeente bepaalt hoe lang zij een melding bewaart. Wij lazen geen wet die voor een melding op grond van artikel 18b een termijn noemt. Hieronder een regel van een andere grondslag, als voorbeeld.</source>
   <translation>Your gemeente decides how long it keeps a notification. We read no law that names a term for a notification under article 18b. Below is a rule of another ground, as an example.</translation>
  </message>
  <message>
   <source>Uw gemeente heeft al een kluis</source>
   <translation>Your gemeente has a vault already</translation>
  </message>
  <message>
   <source>Uw gemeente heeft geen vaste termijn ingesteld.</source>
   <translation>Your gemeente has set no fixed term.</translation>
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
   <source>Uw sleutel opent dit bestand.</source>
   <translation>Your key opens this file.</translation>
  </message>
  <message>
   <source>Uw sleutel opent dit pakket.</source>
   <translation>Your key opens this package.</translation>
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
   <source>VNG</source>
   <translation>VNG</translation>
  </message>
  <message>
   <source>Van</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Van deze gemeente is er geen certificaat om een bestand voor te maken. Maak de brief op papier.</source>
   <translation>There is no certificate of this gemeente to make a file for. Make the letter on paper.</translation>
  </message>
  <message>
   <source>Van deze gemeente is er geen certificaat. Voeg het toe in het register van ontvangers, of kies de versleutelde pdf.</source>
   <translation>There is no certificate of this gemeente. Add it in the register of recipients, or choose the encrypted PDF.</translation>
  </message>
  <message>
   <source>Van deze gemeente is er geen certificaat. Voeg het toe, of kies de versleutelde pdf.</source>
   <translation>There is no certificate of this gemeente. Add it, or choose the encrypted PDF.</translation>
  </message>
  <message>
   <source>Van deze melding is exemplaar {number} gemaakt. Noteer eerst bij Overdracht of het is overhandigd, kwijt is of niet is gebruikt.</source>
   <translation>Exemplar {number} of this notification was made. First record in Hand-off whether it was handed over, is lost or was not used.</translation>
  </message>
  <message>
   <source>Van deze stick is al genoteerd dat hij is gewist. U hoeft niets te doen.</source>
   <translation>It was recorded already that this USB stick was wiped. You need not do anything.</translation>
  </message>
  <message>
   <source>Van deze zaak is al een exemplaar gemaakt voor een gemeente. Zij blijft in de kluis waar dat is gedaan.</source>
   <translation>An exemplar for a gemeente was made of this case already. It stays in the vault where that was done.</translation>
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
   <source>Van dit bericht is de overdracht al genoteerd. U hoeft niets te doen.</source>
   <translation>The hand-over of this notice has already been recorded. You need not do anything.</translation>
  </message>
  <message>
   <source>Van dit exemplaar is de overdracht al genoteerd. Maak een nieuw exemplaar als u er nog een geeft.</source>
   <translation>The hand-over of this exemplar has already been recorded. Make a new exemplar if you give another one.</translation>
  </message>
  <message>
   <source>Van en aan andere partijen</source>
   <translation>From and to other parties</translation>
  </message>
  <message>
   <source>Van exemplaar {number} is geen brief bewaard. Kies een ander exemplaar.</source>
   <translation>No letter of exemplar {number} has been kept. Choose another exemplar.</translation>
  </message>
  <message>
   <source>Van geen inrichting is de sleutel voor codes op papier vastgelegd. Neem die over van het uitwisselblad.</source>
   <translation>Of no inrichting the key for codes on paper is recorded. Take it over from the exchange sheet.</translation>
  </message>
  <message>
   <source>Van het signaal is een zaak gemaakt.</source>
   <translation>The signal was made into a case.</translation>
  </message>
  <message>
   <source>Van het uitwisselblad</source>
   <translation>From the exchange sheet</translation>
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
   <source>Van welke dag is het?</source>
   <translation>Of which day is it?</translation>
  </message>
  <message>
   <source>Van wie dan? (functie)</source>
   <translation>From whom then? (function)</translation>
  </message>
  <message>
   <source>Van wie kreeg u het?</source>
   <translation>From whom did you receive it?</translation>
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
   <source>Vanaf de dag die bij het sluiten van de zaak is bepaald, na de wachttijd van een vernietiging, en na het aantal dagen voor een reservekopie bij de instellingen.</source>
   <translation>From the day that was set when the case was closed, after the waiting time of a destruction, and after the number of days for a backup in the settings.</translation>
  </message>
  <message>
   <source>Vanaf de dag die de casemanager koos om het te vertellen of opnieuw te kijken. Is er geen dag of weet niemand het: meteen.</source>
   <translation>From the day that the casemanager chose to tell it or to look again. Is there no day, or does nobody know: at once.</translation>
  </message>
  <message>
   <source>Vanaf de dag van openen. Leeg? Dan kiest u het per melding.</source>
   <translation>From the day it was opened. Empty? Then you choose it for each notification.</translation>
  </message>
  <message>
   <source>Vanaf deze dag telt het programma de termijn.</source>
   <translation>From this day on the program counts the term.</translation>
  </message>
  <message>
   <source>Vanaf het ontdekken telt het programma 72 uur.</source>
   <translation>From the discovery on the program counts 72 hours.</translation>
  </message>
  <message>
   <source>Vanaf welke dag geldt de lijst?</source>
   <translation>From which day does the list hold?</translation>
  </message>
  <message>
   <source>Vanaf welke dag telt de regel?</source>
   <translation>From which day does the rule count?</translation>
  </message>
  <message>
   <source>Vanaf {days} dagen voor het einde.</source>
   <translation>From {days} days before the end.</translation>
  </message>
  <message>
   <source>Vanaf {days} dagen voordat de termijn van een verzoek afloopt, en na de dag die bij een vraag aan een ander is ingevuld.</source>
   <translation>From {days} days before the term of a request ends, and after the day that was filled in with a question to somebody else.</translation>
  </message>
  <message>
   <source>Vanaf {near} dagen vóór de vrijlating, vanaf de dag tot wanneer is aangehouden, en na {unknown} dagen als de vrijlatingsdatum niet is ingevuld.</source>
   <translation>From {near} days before the release, from the day until which the case is on hold, and after {unknown} days when no release date was filled in.</translation>
  </message>
  <message>
   <source>Vaste lijst</source>
   <translation>Fixed list</translation>
  </message>
  <message>
   <source>Vastgelegd door {who}.</source>
   <translation>Recorded by {who}.</translation>
  </message>
  <message>
   <source>Vastgelegd in het penitentiair dossier op {day}, kenmerk {reference}.</source>
   <translation>Recorded in the penitentiair dossier on {day}, reference {reference}.</translation>
  </message>
  <message>
   <source>Vastgelegd op</source>
   <translation>Recorded on</translation>
  </message>
  <message>
   <source>Vastgelegd waarom betrokkene niet wordt geïnformeerd.</source>
   <translation>Recorded why the person concerned is not informed.</translation>
  </message>
  <message>
   <source>Vastgelegd wanneer betrokkene wordt geïnformeerd.</source>
   <translation>Recorded when the person concerned will be informed.</translation>
  </message>
  <message>
   <source>Vastgelegd.</source>
   <translation>Recorded.</translation>
  </message>
  <message>
   <source>Vastgelegd. Vertel elke gemeente dat dit certificaat niet meer geldt.</source>
   <translation>Recorded. Tell every gemeente that this certificate is no longer valid.</translation>
  </message>
  <message>
   <source>Vastgelegd. Vertel elke inrichting dat dit certificaat niet meer geldt.</source>
   <translation>Recorded. Tell every inrichting that this certificate no longer counts.</translation>
  </message>
  <message>
   <source>Vastgesteld met</source>
   <translation>Established with</translation>
  </message>
  <message>
   <source>Vastgesteld op</source>
   <translation>Established on</translation>
  </message>
  <message>
   <source>Vastleggen</source>
   <translation>Recording</translation>
  </message>
  <message>
   <source>Vastleggen dat dit certificaat niet meer geldt?</source>
   <translation>Record that this certificate is no longer valid?</translation>
  </message>
  <message>
   <source>Vastzitten voordat de rechter heeft beslist.</source>
   <translation>Being held before the judge has decided.</translation>
  </message>
  <message>
   <source>Ver&amp;der</source>
   <translation>&amp;Next</translation>
  </message>
  <message>
   <source>Ver&amp;klaring van vernietiging</source>
   <translation>Statement of &amp;destruction</translation>
  </message>
  <message>
   <source>Verandert er iets? Gebruik dan 'Wijzigen of intrekken' bij de melding. Waren gegevens onjuist of onrechtmatig gegeven, dan horen de ontvangers dat onverwijld (art. 24 jo. 51b Wjsg, onze samenvatting).</source>
   <translation>Does something change? Then use 'Change or withdraw' with the notification. If data were incorrect or unlawfully given, the recipients are told without delay (art. 24 jo. 51b Wjsg, our summary).</translation>
  </message>
  <message>
   <source>Verbergen</source>
   <translation>Hide</translation>
  </message>
  <message>
   <source>Verbeter de gegevens in uw administratie.</source>
   <translation>Correct the data in your records.</translation>
  </message>
  <message>
   <source>Verbeter het antwoord</source>
   <translation>Correct the answer</translation>
  </message>
  <message>
   <source>Verbeter kenmerk</source>
   <translation>Correct reference</translation>
  </message>
  <message>
   <source>Verbeter wat is genoteerd</source>
   <translation>Correct what was noted</translation>
  </message>
  <message>
   <source>Verbeteren</source>
   <translation>Correct</translation>
  </message>
  <message>
   <source>Verbeteren of aanvullen</source>
   <translation>Correct or complete</translation>
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
   <source>Verder</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>Verder: overdracht noteren</source>
   <translation>Continue: record the hand-over</translation>
  </message>
  <message>
   <source>Verdwenen: {names}</source>
   <translation>Gone: {names}</translation>
  </message>
  <message>
   <source>Vergeleken</source>
   <translation>Compared</translation>
  </message>
  <message>
   <source>Vergeleken met de bronnen</source>
   <translation>Compared with the sources</translation>
  </message>
  <message>
   <source>Vergeleken op {dag} door {hier} met {daar} ({hoe}). Geldig tot {einde}.</source>
   <translation>Compared on {dag} by {hier} with {daar} ({hoe}). Valid until {einde}.</translation>
  </message>
  <message>
   <source>Vergeleken: wat {naam} voorlas, is precies gelijk</source>
   <translation>Compared: what {naam} read out is exactly the same</translation>
  </message>
  <message>
   <source>Vergelijk</source>
   <translation>Compare</translation>
  </message>
  <message>
   <source>Vergelijk de vingerafdruk eerst hardop en zet dan het vinkje.</source>
   <translation>First compare the fingerprint aloud and then tick the box.</translation>
  </message>
  <message>
   <source>Vergelijk de vingerafdruk hardop</source>
   <translation>Compare the fingerprint aloud</translation>
  </message>
  <message>
   <source>Vergelijk eerst alle groepen, hardop.</source>
   <translation>First compare all groups, aloud.</translation>
  </message>
  <message>
   <source>Vergelijken met een eerder blad, of alles narekenen</source>
   <translation>Compare with an earlier sheet, or check everything</translation>
  </message>
  <message>
   <source>Vergelijken met {naam}.</source>
   <translation>Compare with {naam}.</translation>
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
   <source>Verkeerde gemeente</source>
   <translation>Wrong gemeente</translation>
  </message>
  <message>
   <source>Verklaring af&amp;drukken</source>
   <translation>&amp;Print the statement</translation>
  </message>
  <message>
   <source>Verklaring van vernietiging</source>
   <translation>Statement of destruction</translation>
  </message>
  <message>
   <source>Verklaring van {what}</source>
   <translation>Statement of {what}</translation>
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
   <source>Vernietig</source>
   <translation>Destroy</translation>
  </message>
  <message>
   <source>Vernietig de melding en alles wat u eruit overnam.</source>
   <translation>Destroy the notification and everything you took over from it.</translation>
  </message>
  <message>
   <source>Vernietig haar eerst. Daarna vult het programma dit antwoord voor u in.</source>
   <translation>Destroy it first. After that the program fills in this reply for you.</translation>
  </message>
  <message>
   <source>Vernietig ook deze reservekopie: hierin staan nog vernietigde zaken</source>
   <translation>Destroy this backup too: it still holds destroyed cases</translation>
  </message>
  <message>
   <source>Vernietig ook deze reservekopieën</source>
   <translation>Destroy these backups too</translation>
  </message>
  <message>
   <source>Vernietig {title}</source>
   <translation>Destroy {title}</translation>
  </message>
  <message>
   <source>Vernietig {what}</source>
   <translation>Destroy {what}</translation>
  </message>
  <message>
   <source>Vernietigd</source>
   <translation>Destroyed</translation>
  </message>
  <message>
   <source>Vernietigd door</source>
   <translation>Destroyed by</translation>
  </message>
  <message>
   <source>Vernietigd op</source>
   <translation>Destroyed on</translation>
  </message>
  <message>
   <source>Vernietigd op {dag} door {naam}. Waarom: {waarom}</source>
   <translation>Destroyed on {dag} by {naam}. Why: {waarom}</translation>
  </message>
  <message>
   <source>Vernietigd op {day} door {name}: {how}</source>
   <translation>Destroyed on {day} by {name}: {how}</translation>
  </message>
  <message>
   <source>Vernietigd op {day}: voorgesteld door {first}, uitgevoerd door {second}. Regel: {rule}.</source>
   <translation>Destroyed on {day}: proposed by {first}, carried out by {second}. Rule: {rule}.</translation>
  </message>
  <message>
   <source>Vernietigd. Druk de verklaring af en vernietig ook de reservekopieën.</source>
   <translation>Destroyed. Print the statement and destroy the backups too.</translation>
  </message>
  <message>
   <source>Vernietigde zaken</source>
   <translation>Destroyed cases</translation>
  </message>
  <message>
   <source>Vernietigen</source>
   <translation>Destruction</translation>
  </message>
  <message>
   <source>Vernietigen doen twee mensen, na een wachttijd. De regel in het verstrekkingenregister blijft langer: wie om inzage vraagt, hoort wat er in vier jaar is gegeven.</source>
   <translation>Two people destroy, after a waiting time. The line in the disclosure register stays longer: whoever asks for access hears what was given in four years.</translation>
  </message>
  <message>
   <source>Vernietigen doen twee mensen. De één stelt het voor. Na {days} dagen kijkt een ander opnieuw en voert het uit. Die wachttijd is onze eigen keuze. Wat weg is, komt niet terug.</source>
   <translation>Two people destroy. One proposes it. After {days} days another looks again and carries it out. That waiting time is our own choice. What is gone does not come back.</translation>
  </message>
  <message>
   <source>Vernietigen en reservekopie</source>
   <translation>Destruction and backup</translation>
  </message>
  <message>
   <source>Vernietigen op</source>
   <translation>Destroy on</translation>
  </message>
  <message>
   <source>Vernietigen op {day}. Regel: {rule}. Grond: {ground}.</source>
   <translation>Destroy on {day}. Rule: {rule}. Ground: {ground}.</translation>
  </message>
  <message>
   <source>Vernietigen: dagen tussen voorstel en uitvoeren</source>
   <translation>Destroying: days between proposing and carrying out</translation>
  </message>
  <message>
   <source>Vernietiging</source>
   <translation>Destruction</translation>
  </message>
  <message>
   <source>Vernietigingen die op u als tweede wachten: {aantal}.</source>
   <translation>Destructions that wait for you as the second person: {aantal}.</translation>
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
   <source>Versie</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Versie van</source>
   <translation>Version of</translation>
  </message>
  <message>
   <source>Versie van: {versie}. Bron: {bron}. Gelezen op {dag}.</source>
   <translation>Version of: {versie}. Source: {bron}. Read on {dag}.</translation>
  </message>
  <message>
   <source>Versie {version}</source>
   <translation>Version {version}</translation>
  </message>
  <message>
   <source>Versie {version} aan gemeente {gemeente}</source>
   <translation>Version {version} to gemeente {gemeente}</translation>
  </message>
  <message>
   <source>Versie {version} ingediend.</source>
   <translation>Version {version} submitted.</translation>
  </message>
  <message>
   <source>Versie {version} staat nog bij gemeente {gemeente} ({state}), maar de nieuwste versie gaat niet naar deze gemeente. Trek haar in, of bel de gemeente.</source>
   <translation>Version {version} still stands at gemeente {gemeente} ({state}), but the newest version does not go to this gemeente. Withdraw it, or call the gemeente.</translation>
  </message>
  <message>
   <source>Versie {version} teruggehaald vóór de beoordeling.</source>
   <translation>Version {version} taken back before the review.</translation>
  </message>
  <message>
   <source>Versie {version} teruggestuurd met opmerkingen.</source>
   <translation>Version {version} sent back with remarks.</translation>
  </message>
  <message>
   <source>Versie {version} van melding {reference} ging niet naar deze gemeente. Er is niets veranderd. Bel de gemeente.</source>
   <translation>Version {version} of notification {reference} did not go to this gemeente. Nothing has changed. Call the gemeente.</translation>
  </message>
  <message>
   <source>Versie {version}, gemeente {name}</source>
   <translation>Version {version}, gemeente {name}</translation>
  </message>
  <message>
   <source>Versie {version}, gemeente {name} ({state})</source>
   <translation>Version {version}, gemeente {name} ({state})</translation>
  </message>
  <message>
   <source>Versie {version}, {day}</source>
   <translation>Version {version}, {day}</translation>
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
   <source>Verstuurd uit {kluis} door {naam}, {moment}.</source>
   <translation>Sent from {kluis} by {naam}, {moment}.</translation>
  </message>
  <message>
   <source>Verteld</source>
   <translation>Told</translation>
  </message>
  <message>
   <source>Verteld aan</source>
   <translation>Told to</translation>
  </message>
  <message>
   <source>Verteld door</source>
   <translation>Told by</translation>
  </message>
  <message>
   <source>Vertrouw deze code niet. Bel de inrichting op een nummer dat u al had.</source>
   <translation>Do not trust this code. Call the inrichting on a number you already had.</translation>
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
   <source>Vervanging van een melding, aan de burgemeester van {name}</source>
   <translation>Replacement of a notification, to the burgemeester (mayor) of {name}</translation>
  </message>
  <message>
   <source>Vervolgt verdachten en beslist onder meer over v.i. Een van de partijen van artikel 18b.</source>
   <translation>Prosecutes suspects and decides, among other things, on v.i. One of the parties of article 18b.</translation>
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
   <source>Verzoek of klacht noteren</source>
   <translation>Noting a request or complaint</translation>
  </message>
  <message>
   <source>Verzoek om inzage bij deze zaak</source>
   <translation>Request for access with this case</translation>
  </message>
  <message>
   <source>Verzoek om te vernietigen</source>
   <translation>Request to destroy</translation>
  </message>
  <message>
   <source>Verzoek van betrokkene: dagen voor het einde van de termijn</source>
   <translation>Request of the person concerned: days before the end of the term</translation>
  </message>
  <message>
   <source>Verzoeken bij zaak {reference}</source>
   <translation>Requests with case {reference}</translation>
  </message>
  <message>
   <source>Verzoeken en klachten</source>
   <translation>Requests and complaints</translation>
  </message>
  <message>
   <source>Verzoeken van betrokkene die nog open zijn: {count}</source>
   <translation>Requests of the person that are still open: {count}</translation>
  </message>
  <message>
   <source>Verzoeken van betrokkenen: jaren bewaren</source>
   <translation>Requests of persons: years of keeping</translation>
  </message>
  <message>
   <source>Via OM, politie of reclassering</source>
   <translation>Through OM, police or reclassering</translation>
  </message>
  <message>
   <source>Vier ogen</source>
   <translation>Four eyes</translation>
  </message>
  <message>
   <source>Vier weken na het verzoek om inzage</source>
   <translation>Four weeks after the request for access</translation>
  </message>
  <message>
   <source>Vier weken na het verzoek om te verbeteren, vernietigen of afschermen</source>
   <translation>Four weeks after the request to correct, destroy or restrict</translation>
  </message>
  <message>
   <source>Vingerafdruk</source>
   <translation>Fingerprint</translation>
  </message>
  <message>
   <source>Vingerafdruk van certificaat {number}</source>
   <translation>Fingerprint of certificate {number}</translation>
  </message>
  <message>
   <source>Vingerafdruk van de inrichting: {mark}</source>
   <translation>Fingerprint of the inrichting: {mark}</translation>
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
   <source>Vingerafdruk van dit certificaat</source>
   <translation>Fingerprint of this certificate</translation>
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
   <source>Vingerafdruk van {name}</source>
   <translation>Fingerprint of {name}</translation>
  </message>
  <message>
   <source>Vingerafdruk vergeleken op {day} door {here} met {there}, {function} ({how}).</source>
   <translation>Fingerprint compared on {day} by {here} with {there}, {function} ({how}).</translation>
  </message>
  <message>
   <source>Vingerafdruk vergelijken</source>
   <translation>Compare the fingerprint</translation>
  </message>
  <message>
   <source>Vingerafdruk vergelijken met {name}</source>
   <translation>Compare the fingerprint with {name}</translation>
  </message>
  <message>
   <source>Vingerafdruk vergelijken van certificaat {number}</source>
   <translation>Compare the fingerprint of certificate {number}</translation>
  </message>
  <message>
   <source>Vingerafdruk vergelijken van {name}</source>
   <translation>Compare the fingerprint of {name}</translation>
  </message>
  <message>
   <source>Vingerafdruk zoals de ander die voorleest</source>
   <translation>Fingerprint as the other reads it out</translation>
  </message>
  <message>
   <source>Vingerafdruk: nog niet vergeleken.</source>
   <translation>Fingerprint: not compared yet.</translation>
  </message>
  <message>
   <source>Vo&amp;rig deel van het scherm</source>
   <translation>&amp;Previous part of the screen</translation>
  </message>
  <message>
   <source>Voeg een adres toe</source>
   <translation>Add an address</translation>
  </message>
  <message>
   <source>Voeg een andere weg toe</source>
   <translation>Add another way</translation>
  </message>
  <message>
   <source>Voeg een behandeling of training toe</source>
   <translation>Add a treatment or training</translation>
  </message>
  <message>
   <source>Voeg een bron toe</source>
   <translation>Add a source</translation>
  </message>
  <message>
   <source>Voeg een feit toe</source>
   <translation>Add a fact</translation>
  </message>
  <message>
   <source>Voeg een gemeente toe</source>
   <translation>Add a gemeente</translation>
  </message>
  <message>
   <source>Voeg een risicotaxatie toe</source>
   <translation>Add a risk assessment</translation>
  </message>
  <message>
   <source>Voeg een strafzaak toe</source>
   <translation>Add a criminal case</translation>
  </message>
  <message>
   <source>Voeg gedrag in detentie toe</source>
   <translation>Add behaviour in detention</translation>
  </message>
  <message>
   <source>Voeg iemand toe die het al weet</source>
   <translation>Add somebody who already knows</translation>
  </message>
  <message>
   <source>Voeg toe wat het risico groter maakt</source>
   <translation>Add what makes the risk greater</translation>
  </message>
  <message>
   <source>Voeg toe wat het risico kleiner maakt</source>
   <translation>Add what makes the risk smaller</translation>
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
   <source>Volgens de gemeente klopt er iets niet. Kijk het na en bel haar.</source>
   <translation>According to the gemeente something is not right. Check it and call.</translation>
  </message>
  <message>
   <source>Volgens de instellingen is hier niemand gemachtigd. Kies directeur zelf, of laat de beheerder de machtiging vastleggen.</source>
   <translation>According to the settings nobody is authorised here. Choose the directeur personally, or let the administrator record the authorisation.</translation>
  </message>
  <message>
   <source>Volgens de regel is {computed} de dag van vernietigen. Kiest u een andere dag, schrijf dan waarom.</source>
   <translation>By the rule {computed} is the day of destroying. If you choose another day, write why.</translation>
  </message>
  <message>
   <source>Volgens het logboek is {what} vernietigd op een moment dat toen nog moest komen. De klok van die computer liep voor, of een andere achter. Vraag na of de wachttijd om was.</source>
   <translation>According to the journal {what} was destroyed at a moment that had still to come. The clock of that computer was ahead, or another one was behind. Find out whether the waiting time was over.</translation>
  </message>
  <message>
   <source>Volgens stap 7 is niet bekend of betrokkene het weet. Leg vast hoe het zit.</source>
   <translation>According to step 7 it is not known whether the person knows. Record how it is.</translation>
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
   <source>Volgt uit de regel. Kiest u een andere dag, schrijf dan waarom.</source>
   <translation>Follows from the rule. If you choose another day, write why.</translation>
  </message>
  <message>
   <source>Volmacht</source>
   <translation>Authorisation</translation>
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
   <source>Voor de eerste sluiting moet vastliggen hoe lang een zaak bewaard blijft. Vraag de beheerder om een bewaarregel in te vullen bij Beheer, Bewaarregels.</source>
   <translation>Before the first closing it must be recorded how long a case is kept. Ask the administrator to fill in a keeping rule under Manage, Keeping rules.</translation>
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
   <source>Voor de werkkopie in dit programma noemt geen wet een termijn. Uw organisatie legt de regel vast, met de functionaris gegevensbescherming en de archivaris.</source>
   <translation>No law names a period for the working copy in this program. Your organisation sets the rule, with the data protection officer and the archivist.</translation>
  </message>
  <message>
   <source>Voor deze gemeente is er geen brief in deze versie. Kies een andere gemeente.</source>
   <translation>There is no letter for this gemeente in this version. Choose another gemeente.</translation>
  </message>
  <message>
   <source>Voor dit certificaat mag niet worden versleuteld (sleutelgebruik). Vraag om een certificaat waarmee uw gemeente kan ondertekenen en ontvangen.</source>
   <translation>Nothing may be encrypted for this certificate (key usage). Ask for a certificate with which your gemeente can sign and receive.</translation>
  </message>
  <message>
   <source>Voor dit certificaat versleutelt een inrichting een melding; alleen uw kluis kan die openen. Bewaar het als bestand en geef het aan de inrichting. Vergelijk de vingerafdruk hardop, met het uitwisselblad erbij.</source>
   <translation>An inrichting encrypts a notification for this certificate; only your vault can open that. Save it as a file and give it to the inrichting. Compare the fingerprint aloud, with the exchange sheet at hand.</translation>
  </message>
  <message>
   <source>Voor dit soort kennen wij geen termijn in de wet.</source>
   <translation>For this kind we know of no term in the law.</translation>
  </message>
  <message>
   <source>Voor echte zaken. Wat u hier maakt, kan naar een burgemeester gaan.</source>
   <translation>For real cases. What you make here can go to a burgemeester.</translation>
  </message>
  <message>
   <source>Voor een antwoord op papier of per telefoon</source>
   <translation>For a reply on paper or by telephone</translation>
  </message>
  <message>
   <source>Voor een antwoord op papier of per telefoon. De vragen staan er zoals de gemeente ze krijgt: 'u' is daar de gemeente. Noteer wat zij zegt, niet wat u ervan vindt.</source>
   <translation>For a reply on paper or by telephone. The questions are those that the gemeente gets: there 'you' is the gemeente. Record what it says, not what you think of it.</translation>
  </message>
  <message>
   <source>Voor het certificaat van de ontvanger mag niet worden versleuteld (sleutelgebruik). Gebruik papier, of vraag de ontvanger om een certificaat voor versleuteling.</source>
   <translation>Nothing may be encrypted for the recipient's certificate (key use). Use paper, or ask the recipient for a certificate for encryption.</translation>
  </message>
  <message>
   <source>Voor het penitentiair dossier</source>
   <translation>For the penitentiair dossier (prison file)</translation>
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
   <source>Voor wat u zelf verstrekt is deze plicht nog te controleren (Pm 37).</source>
   <translation>For what you give yourself this duty is still to be checked (Pm 37).</translation>
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
   <source>Vooraf</source>
   <translation>Beforehand</translation>
  </message>
  <message>
   <source>Voorbeeld van elders</source>
   <translation>Example from elsewhere</translation>
  </message>
  <message>
   <source>Voorgelezen of verteld</source>
   <translation>Read aloud or told</translation>
  </message>
  <message>
   <source>Voorgenomen adres</source>
   <translation>Intended address</translation>
  </message>
  <message>
   <source>Voorgesteld door {naam} op {tijd}. {stand} De teksten gelden nog niet.</source>
   <translation>Proposed by {naam} on {tijd}. {stand} The texts are not in force yet.</translation>
  </message>
  <message>
   <source>Voorgesteld door {name} op {day}. Vernietigen kan vanaf {until}.</source>
   <translation>Proposed by {name} on {day}. Destroying is possible from {until}.</translation>
  </message>
  <message>
   <source>Voorkomt dubbel werk en tegenstrijdige berichten.</source>
   <translation>Prevents double work and contradictory messages.</translation>
  </message>
  <message>
   <source>Voorkomt verwisseling met iemand die net zo heet.</source>
   <translation>Prevents confusion with someone of the same name.</translation>
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
   <source>Voorstel af&amp;wijzen</source>
   <translation>Re&amp;ject the proposal</translation>
  </message>
  <message>
   <source>Voorstel van de maker: {proposal}.</source>
   <translation>Proposal of the maker: {proposal}.</translation>
  </message>
  <message>
   <source>Voorstel vastgelegd.</source>
   <translation>Proposal recorded.</translation>
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
   <source>Voorwaardelijke invrijheidstelling: eerder vrij, met voorwaarden. Het OM beslist per persoon.</source>
   <translation>Conditional release: free earlier, with conditions. The OM decides for each person.</translation>
  </message>
  <message>
   <source>Vorige bladzijde</source>
   <translation>Previous page</translation>
  </message>
  <message>
   <source>Vraag</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Vraag aan een andere partij</source>
   <translation>Question to another party</translation>
  </message>
  <message>
   <source>Vraag aan: {party}</source>
   <translation>Question to: {party}</translation>
  </message>
  <message>
   <source>Vraag een beheerder of gemandateerde om dat vast te leggen.</source>
   <translation>Ask a beheerder (administrator) or gemandateerde (mandated official) to record that.</translation>
  </message>
  <message>
   <source>Vraag gesteld aan {party}, op {day}.</source>
   <translation>Question asked of {party}, on {day}.</translation>
  </message>
  <message>
   <source>Vraag naar een datalek vastgelegd.</source>
   <translation>Question about a data breach recorded.</translation>
  </message>
  <message>
   <source>Vraag of u het stuk mag gebruiken en doorgeven.</source>
   <translation>Ask whether you may use the document and pass it on.</translation>
  </message>
  <message>
   <source>Vragen aan een andere partij zonder antwoord: {count}</source>
   <translation>Questions to another party without an answer: {count}</translation>
  </message>
  <message>
   <source>Vragen die wij stelden</source>
   <translation>Questions we asked</translation>
  </message>
  <message>
   <source>Vrij</source>
   <translation>Release</translation>
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
   <source>Vrijspraak</source>
   <translation>Acquittal (vrijspraak)</translation>
  </message>
  <message>
   <source>Vul bij 'Hoe lang?' een heel getal in.</source>
   <translation>Fill in a whole number at 'How long?'.</translation>
  </message>
  <message>
   <source>Vul bij '{label}' een heel getal in.</source>
   <translation>Fill in a whole number at '{label}'.</translation>
  </message>
  <message>
   <source>Vul bij een mandaat in wie het heeft, het kenmerk en de einddatum.</source>
   <translation>With a mandate, fill in who has it, its reference and its end date.</translation>
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
   <source>Vul de code in.</source>
   <translation>Fill in the code.</translation>
  </message>
  <message>
   <source>Vul de dag in, of kies 'Nog niet bepaald'.</source>
   <translation>Fill in the day, or choose 'Not decided yet'.</translation>
  </message>
  <message>
   <source>Vul de dag van vernietigen in, of kies 'nog niet bepaald'.</source>
   <translation>Fill in the day of destruction, or choose 'not decided yet'.</translation>
  </message>
  <message>
   <source>Vul de einddatum van het mandaat in.</source>
   <translation>Fill in the end date of the mandate.</translation>
  </message>
  <message>
   <source>Vul de functie in van wie de melding ontving.</source>
   <translation>Fill in the function of the person who received the notification.</translation>
  </message>
  <message>
   <source>Vul de functie in.</source>
   <translation>Fill in the function.</translation>
  </message>
  <message>
   <source>Vul de functie in. Een naam alleen zegt later te weinig.</source>
   <translation>Fill in the function. A name alone says too little later.</translation>
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
   <source>Vul de grond van de regel in.</source>
   <translation>Fill in the ground of the rule.</translation>
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
   <source>Vul de naam en de functie in van wie de melding las.</source>
   <translation>Fill in the name and the function of who read the notification.</translation>
  </message>
  <message>
   <source>Vul de naam in van wie de melding ontving.</source>
   <translation>Fill in the name of the person who received the notification.</translation>
  </message>
  <message>
   <source>Vul de naam in van wie handelt.</source>
   <translation>Fill in the name of who acts.</translation>
  </message>
  <message>
   <source>Vul de naam in.</source>
   <translation>Fill in the name.</translation>
  </message>
  <message>
   <source>Vul de naam van de burgemeester in.</source>
   <translation>Fill in the name of the burgemeester (mayor).</translation>
  </message>
  <message>
   <source>Vul de naam van de inrichting in, en wie daar de vingerafdruk voorlas (naam en functie).</source>
   <translation>Fill in the name of the inrichting, and who read out the fingerprint there (name and function).</translation>
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
   <source>Vul dit veld in.</source>
   <translation>Fill in this field.</translation>
  </message>
  <message>
   <source>Vul een datum in zoals 3-1-2027: {label}.</source>
   <translation>Fill in a date like 3-1-2027: {label}.</translation>
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
   <source>Vul elke veroordeling of strafzaak apart in. Oude zaken horen niet vanzelf in de brief.</source>
   <translation>Fill in each conviction or criminal case apart. Old cases do not belong in the letter by themselves.</translation>
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
   <source>Vul het kenmerk in en kies de inrichting.</source>
   <translation>Fill in the reference and choose the inrichting (prison facility).</translation>
  </message>
  <message>
   <source>Vul het kenmerk in waaronder het in het penitentiair dossier staat.</source>
   <translation>Fill in the reference under which it stands in the penitentiair dossier (prison file).</translation>
  </message>
  <message>
   <source>Vul het kenmerk in.</source>
   <translation>Fill in the reference.</translation>
  </message>
  <message>
   <source>Vul het kenmerk van de machtiging in.</source>
   <translation>Fill in the reference of the authorisation.</translation>
  </message>
  <message>
   <source>Vul het kenmerk van de zaak in.</source>
   <translation>Fill in the reference of the case.</translation>
  </message>
  <message>
   <source>Vul het kenmerk van het mandaat in.</source>
   <translation>Fill in the reference of the mandate.</translation>
  </message>
  <message>
   <source>Vul het telefoonnummer in.</source>
   <translation>Fill in the telephone number.</translation>
  </message>
  <message>
   <source>Vul in aan wie u het antwoord gaf.</source>
   <translation>Fill in to whom you gave the reply.</translation>
  </message>
  <message>
   <source>Vul in aan wie u het gaf.</source>
   <translation>Fill in to whom you gave it.</translation>
  </message>
  <message>
   <source>Vul in aan wie u het vroeg: naam en functie.</source>
   <translation>Fill in whom you asked: name and function.</translation>
  </message>
  <message>
   <source>Vul in met wie dit is vastgesteld.</source>
   <translation>Fill in with whom this was established.</translation>
  </message>
  <message>
   <source>Vul in met wie u de vingerafdruk hebt vergeleken: naam en functie. Het zijn twee mensen: u hier en iemand daar.</source>
   <translation>Fill in with whom you compared the fingerprint: name and function. It takes two people: you here and somebody there.</translation>
  </message>
  <message>
   <source>Vul in met wie u gegevens deelde, of kies 'nog niet'.</source>
   <translation>Fill in with whom you shared data, or choose 'not yet'.</translation>
  </message>
  <message>
   <source>Vul in met wie u gegevens deelde. Daar gaat een kennisgeving over.</source>
   <translation>Fill in with whom you shared data. That is what a notice of disclosure is about.</translation>
  </message>
  <message>
   <source>Vul in op welke dag dat was.</source>
   <translation>Fill in on which day that was.</translation>
  </message>
  <message>
   <source>Vul in op welke dag u de melding ontving.</source>
   <translation>Fill in the day on which you received the notification.</translation>
  </message>
  <message>
   <source>Vul in tot wanneer de machtiging geldt.</source>
   <translation>Fill in until when the authorisation is valid.</translation>
  </message>
  <message>
   <source>Vul in waarom u de melding vernietigt.</source>
   <translation>Fill in why you destroy the notification.</translation>
  </message>
  <message>
   <source>Vul in waarom u deze dag kiest, of waarom die nog niet bekend is.</source>
   <translation>Fill in why you choose this day, or why it is not known yet.</translation>
  </message>
  <message>
   <source>Vul in waarom u deze dag kiest.</source>
   <translation>Fill in why you choose this day.</translation>
  </message>
  <message>
   <source>Vul in waarom u dit certificaat niet meer vertrouwt.</source>
   <translation>Fill in why you no longer trust this certificate.</translation>
  </message>
  <message>
   <source>Vul in wanneer en onder welk kenmerk alles in het penitentiair dossier staat, of schrijf waarom dat er niet is.</source>
   <translation>Fill in since when and under which reference everything is in the penitentiair dossier (prison file), or write why that is not there.</translation>
  </message>
  <message>
   <source>Vul in wanneer, door wie en hoe de melding is vernietigd.</source>
   <translation>Fill in when, by whom and how the notification was destroyed.</translation>
  </message>
  <message>
   <source>Vul in wat de burgemeester over dit risico weet.</source>
   <translation>Fill in what the burgemeester (mayor) knows about this risk.</translation>
  </message>
  <message>
   <source>Vul in wat er niet klopt.</source>
   <translation>Fill in what is not right.</translation>
  </message>
  <message>
   <source>Vul in wat u anders doet.</source>
   <translation>Fill in what else you do.</translation>
  </message>
  <message>
   <source>Vul in welke gemeente het wel is.</source>
   <translation>Fill in which gemeente it is.</translation>
  </message>
  <message>
   <source>Vul in wie beslist dat dit overzicht op papier komt, en waarom. Wij lezen de wet zo, dat u het toont of vertelt.</source>
   <translation>Fill in who decides that this overview is put on paper, and why. We read the law in such a way that you show it or tell it.</translation>
  </message>
  <message>
   <source>Vul in wie de inrichting bij u kan bellen.</source>
   <translation>Fill in whom the inrichting can call at your side.</translation>
  </message>
  <message>
   <source>Vul in wie het bericht kreeg: naam en functie. Laat geen veld leeg.</source>
   <translation>Fill in who got the notice: name and function. Leave no field empty.</translation>
  </message>
  <message>
   <source>Vul in wie het bevestigde: naam en functie.</source>
   <translation>Fill in who confirmed it: name and function.</translation>
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
   <source>Vul naam en functie in van wie bij de inrichting meelas.</source>
   <translation>Fill in name and function of who read along at the inrichting.</translation>
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
   <source>Vul uw vraag of uw mening in.</source>
   <translation>Fill in your question or your view.</translation>
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
   <source>Vóór de dag waarop u een melding vernietigt. Uw eigen keuze.</source>
   <translation>Before the day on which you destroy a notification. Your own choice.</translation>
  </message>
  <message>
   <source>Vóór welke datum?</source>
   <translation>Before which date?</translation>
  </message>
  <message>
   <source>Waar bewaart u het bestand?</source>
   <translation>Where do you save the file?</translation>
  </message>
  <message>
   <source>Waar de persoon gaat wonen of verblijven</source>
   <translation>Where the person is going to live or stay</translation>
  </message>
  <message>
   <source>Waar die termijn vandaan komt</source>
   <translation>Where that term comes from</translation>
  </message>
  <message>
   <source>Waar dit op steunt</source>
   <translation>What this leans on</translation>
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
   <source>Waar komt het vandaan?</source>
   <translation>Where does it come from?</translation>
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
   <source>Waarom</source>
   <translation>Why</translation>
  </message>
  <message>
   <source>Waarom blijft dit open? Eén zin is genoeg. De teamleider leest hem.</source>
   <translation>Why does this stay open? One sentence is enough. The team lead reads it.</translation>
  </message>
  <message>
   <source>Waarom blijft dit staan? Volgens onze lijst hoort het niet in een melding.</source>
   <translation>Why does this stay? By our own list it does not belong in a notification.</translation>
  </message>
  <message>
   <source>Waarom dit nodig is: {group}</source>
   <translation>Why this is needed: {group}</translation>
  </message>
  <message>
   <source>Waarom een andere dag?</source>
   <translation>Why another day?</translation>
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
   <source>Waarom is dit geen datalek?</source>
   <translation>Why is this no data breach?</translation>
  </message>
  <message>
   <source>Waarom is het niet gemeld?</source>
   <translation>Why was it not reported?</translation>
  </message>
  <message>
   <source>Waarom is {name} toch de goede gemeente?</source>
   <translation>Why is {name} the right gemeente all the same?</translation>
  </message>
  <message>
   <source>Waarom kan het niet zonder dit gegeven over gezondheid?</source>
   <translation>Why can this item about health not be left out?</translation>
  </message>
  <message>
   <source>Waarom kan het niet zonder dit gegeven? De wet vraagt dat het onvermijdelijk is.</source>
   <translation>Why can it not be done without this? The law asks that it cannot be avoided.</translation>
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
   <source>Waarom mag het weer?</source>
   <translation>Why may it be destroyed again?</translation>
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
   <source>Waarom sluit u toch, terwijl er nog iets open staat?</source>
   <translation>Why do you close all the same, while something is still open?</translation>
  </message>
  <message>
   <source>Waarom verandert u dit?</source>
   <translation>Why do you change this?</translation>
  </message>
  <message>
   <source>Waarom vernietigt u de melding?</source>
   <translation>Why do you destroy the notification?</translation>
  </message>
  <message>
   <source>Waarom vertrouwt u dit certificaat niet meer?</source>
   <translation>Why do you no longer trust this certificate?</translation>
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
   <source>Waarom vragen we dit? {waarom}</source>
   <translation>Why do we ask this? {waarom}</translation>
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
   <source>Waaruit blijkt dat die persoon namens betrokkene vraagt?</source>
   <translation>What shows that this person asks on behalf of the person concerned?</translation>
  </message>
  <message>
   <source>Waarvoor</source>
   <translation>What for</translation>
  </message>
  <message>
   <source>Waarvoor leest u dit?</source>
   <translation>What do you read this for?</translation>
  </message>
  <message>
   <source>Waarvoor: {waarvoor}</source>
   <translation>What for: {waarvoor}</translation>
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
   <source>Wacht op een tweede persoon. Telt nog niet.</source>
   <translation>Waiting for a second person. Does not count yet.</translation>
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
   <source>Wacht tot de instellingen er staan.</source>
   <translation>Wait until the settings are there.</translation>
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
   <source>Wanneer bereikbaar</source>
   <translation>When reachable</translation>
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
   <source>Wanneer is het aan betrokkene verteld?</source>
   <translation>When was the person told?</translation>
  </message>
  <message>
   <source>Wanneer is het besproken met de functionaris gegevensbescherming?</source>
   <translation>When was it discussed with the functionaris gegevensbescherming (data protection officer)?</translation>
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
   <source>Wanneer kreeg u het?</source>
   <translation>When did you receive it?</translation>
  </message>
  <message>
   <source>Wanneer kwam het binnen?</source>
   <translation>When did it come in?</translation>
  </message>
  <message>
   <source>Wanneer kwam het signaal binnen?</source>
   <translation>When did the signal come in?</translation>
  </message>
  <message>
   <source>Wanneer meldden zij dat aan u?</source>
   <translation>When did they report that to you?</translation>
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
   <source>Wanneer vernietigt u de melding?</source>
   <translation>When do you destroy the notification?</translation>
  </message>
  <message>
   <source>Wanneer verwacht u antwoord?</source>
   <translation>When do you expect an answer?</translation>
  </message>
  <message>
   <source>Wanneer vroeg u dit na?</source>
   <translation>When did you ask about this?</translation>
  </message>
  <message>
   <source>Wanneer vroeg u het?</source>
   <translation>When did you ask?</translation>
  </message>
  <message>
   <source>Wanneer was dat?</source>
   <translation>When was that?</translation>
  </message>
  <message>
   <source>Wanneer wisselden zij dat uit?</source>
   <translation>When did they exchange it?</translation>
  </message>
  <message>
   <source>Wanneer?</source>
   <translation>When?</translation>
  </message>
  <message>
   <source>Waren de gegevens onjuist, of mochten zij niet worden gegeven? Dan hoort de ontvanger dat onverwijld en vraagt u om verbeteren, vernietigen of afschermen. In andere gevallen is vernietigen een verzoek: de gemeente beslist over haar eigen archief.</source>
   <translation>Were the data wrong, or was it not allowed to give them? Then the recipient hears that without delay and you ask to correct, destroy or shield. In other cases destroying is a request: the gemeente decides on its own archive.</translation>
  </message>
  <message>
   <source>Waren gegevens onjuist of onrechtmatig gegeven? Dan horen de ontvangers dat onverwijld. Gebruik daarvoor 'Wijzigen of intrekken' bij de melding.</source>
   <translation>Were data incorrect or unlawfully given? Then the recipients are told without delay. Use 'Change or withdraw' with the notification for that.</translation>
  </message>
  <message>
   <source>Was dat op grond van artikel 18b?</source>
   <translation>Was that on the ground of artikel 18b?</translation>
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
   <source>Wat Meldpoort doet</source>
   <translation>What Meldpoort does</translation>
  </message>
  <message>
   <source>Wat artikel 18b zegt</source>
   <translation>What article 18b says</translation>
  </message>
  <message>
   <source>Wat betekent deze melding voor betrokkene?</source>
   <translation>What does this notification mean for the person concerned?</translation>
  </message>
  <message>
   <source>Wat daar is uitgewisseld en verteld</source>
   <translation>What was exchanged and told there</translation>
  </message>
  <message>
   <source>Wat daarna gebeurde</source>
   <translation>What happened afterwards</translation>
  </message>
  <message>
   <source>Wat de gedragsdeskundige zei</source>
   <translation>What the behavioural expert said</translation>
  </message>
  <message>
   <source>Wat de gemeente doet</source>
   <translation>What the gemeente does</translation>
  </message>
  <message>
   <source>Wat de maker deed met de opmerking</source>
   <translation>What the maker did with the remark</translation>
  </message>
  <message>
   <source>Wat de maker deed met {count} opmerkingen</source>
   <translation>What the maker did with {count} remarks</translation>
  </message>
  <message>
   <source>Wat de partij zelf doet of gaat doen</source>
   <translation>What the party itself does or is going to do</translation>
  </message>
  <message>
   <source>Wat de tekens betekenen</source>
   <translation>What the signs mean</translation>
  </message>
  <message>
   <source>Wat deed de gemeente?</source>
   <translation>What did the gemeente do?</translation>
  </message>
  <message>
   <source>Wat deed gemeente {name}?</source>
   <translation>What did gemeente {name} do?</translation>
  </message>
  <message>
   <source>Wat deed u met deze opmerking?</source>
   <translation>What did you do with this remark?</translation>
  </message>
  <message>
   <source>Wat doet u?</source>
   <translation>What do you do?</translation>
  </message>
  <message>
   <source>Wat een partij doet of gaat doen</source>
   <translation>What a party does or is going to do</translation>
  </message>
  <message>
   <source>Wat er bij de gemeente geldt</source>
   <translation>What applies at the gemeente</translation>
  </message>
  <message>
   <source>Wat er bij deze zaak is binnengekomen, klopt niet in dit bestand. Vraag de afzender om een nieuw bestand.</source>
   <translation>What came in about this case is not right in this file. Ask the sender for a new file.</translation>
  </message>
  <message>
   <source>Wat er is geantwoord</source>
   <translation>What was answered</translation>
  </message>
  <message>
   <source>Wat er is gevraagd</source>
   <translation>What was asked</translation>
  </message>
  <message>
   <source>Wat er staat over {what} klopt niet met het logboek: {count} keer. Iemand werkte buiten Meldpoort om. Gebruik dit niet en bel uw beheerder.</source>
   <translation>What is recorded about {what} does not agree with the journal: {count} times. Somebody worked outside Meldpoort. Do not use it and call your administrator.</translation>
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
   <source>Wat hebt u gedaan?</source>
   <translation>What did you do?</translation>
  </message>
  <message>
   <source>Wat het logboek vertelt over andere gegevens: {count} regels.</source>
   <translation>What the journal tells about other data: {count} lines.</translation>
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
   <source>Wat is anders?</source>
   <translation>What is different?</translation>
  </message>
  <message>
   <source>Wat is de conclusie, in woorden?</source>
   <translation>What is the conclusion, in words?</translation>
  </message>
  <message>
   <source>Wat is de functie van die persoon?</source>
   <translation>What is that person's function?</translation>
  </message>
  <message>
   <source>Wat is er aan de hand?</source>
   <translation>What is the matter?</translation>
  </message>
  <message>
   <source>Wat is er gebeurd?</source>
   <translation>What happened?</translation>
  </message>
  <message>
   <source>Wat is er gedaan om het te herstellen en te voorkomen?</source>
   <translation>What was done to repair it and to prevent it?</translation>
  </message>
  <message>
   <source>Wat is er met de stick?</source>
   <translation>What about the USB stick?</translation>
  </message>
  <message>
   <source>Wat is er over {name} gegeven, aan wie en wanneer? U leest het voor of laat het zien. U geeft het niet mee.</source>
   <translation>What was given about {name}, to whom and when? You read it aloud or show it. You do not hand it out.</translation>
  </message>
  <message>
   <source>Wat is ermee gebeurd?</source>
   <translation>What happened to it?</translation>
  </message>
  <message>
   <source>Wat is gecontroleerd</source>
   <translation>What was checked</translation>
  </message>
  <message>
   <source>Wat is het adres?</source>
   <translation>What is the address?</translation>
  </message>
  <message>
   <source>Wat is het antwoord?</source>
   <translation>What is the answer?</translation>
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
   <source>Wat is uw mening vóór de vrijlating?</source>
   <translation>What is your view before the release?</translation>
  </message>
  <message>
   <source>Wat is uw vraag?</source>
   <translation>What is your question?</translation>
  </message>
  <message>
   <source>Wat is vastgelegd</source>
   <translation>What was recorded</translation>
  </message>
  <message>
   <source>Wat is vervuld, niet vervuld, onbekend</source>
   <translation>What is fulfilled, not fulfilled, unknown</translation>
  </message>
  <message>
   <source>Wat is wat?</source>
   <translation>What is what?</translation>
  </message>
  <message>
   <source>Wat is {woord}?</source>
   <translation>What is {woord}?</translation>
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
   <source>Wat klopt er niet?</source>
   <translation>What is not right?</translation>
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
   <source>Wat met een advocaat of geestelijk verzorger is besproken, blijft daar.</source>
   <translation>What was discussed with a lawyer or chaplain stays there.</translation>
  </message>
  <message>
   <source>Wat nu geldt</source>
   <translation>In force now</translation>
  </message>
  <message>
   <source>Wat staat erin, in het kort?</source>
   <translation>What does it say, in short?</translation>
  </message>
  <message>
   <source>Wat stelt u voor?</source>
   <translation>What do you propose?</translation>
  </message>
  <message>
   <source>Wat stuurt u?</source>
   <translation>What do you send?</translation>
  </message>
  <message>
   <source>Wat u bereikt, weegt op tegen het gevolg voor betrokkene.</source>
   <translation>What you achieve outweighs the effect on the person concerned.</translation>
  </message>
  <message>
   <source>Wat u hebt ingevuld, is nog geen antwoord. U kunt toch weggaan: het blijft hier staan tot u het programma sluit of een ander inlogt.</source>
   <translation>What you filled in is no reply yet. You can still leave: it stays here until you close the program or somebody else logs in.</translation>
  </message>
  <message>
   <source>Wat u hebt ingevuld, is nog niet bewaard. Gaat u nog een keer weg, dan vervalt het.</source>
   <translation>What you filled in is not saved yet. If you leave once more, it is lost.</translation>
  </message>
  <message>
   <source>Wat u kunt doen</source>
   <translation>What you can do</translation>
  </message>
  <message>
   <source>Wat u niet kiest, laat geen spoor na in brief of bestand.</source>
   <translation>What you do not choose leaves no trace in letter or file.</translation>
  </message>
  <message>
   <source>Wat u niet weet, schrijft u ook op. Weet ik niet is een antwoord. Een leeg veld is dat niet.</source>
   <translation>What you do not know, you write down as well. I do not know is an answer. An empty field is not.</translation>
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
   <source>Wat van de stick terugkwam, is niet wat erop is gezet. Er is niets op blijven staan. Gebruik een andere stick.</source>
   <translation>What came back from the USB stick is not what was put on it. Nothing was left on it. Use another stick.</translation>
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
   <source>Wat voor soort gegeven is het?</source>
   <translation>What kind of information is it?</translation>
  </message>
  <message>
   <source>Wat vraagt betrokkene precies?</source>
   <translation>What exactly does the person ask?</translation>
  </message>
  <message>
   <source>Wat vraagt betrokkene?</source>
   <translation>What does the person ask?</translation>
  </message>
  <message>
   <source>Wat vraagt u de gemeente?</source>
   <translation>What do you ask of the gemeente?</translation>
  </message>
  <message>
   <source>Wat vraagt u?</source>
   <translation>What do you ask?</translation>
  </message>
  <message>
   <source>Wat vroeg u?</source>
   <translation>What did you ask?</translation>
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
   <source>Wat weet de burgemeester?</source>
   <translation>What does the burgemeester know?</translation>
  </message>
  <message>
   <source>Wat weten we niet?</source>
   <translation>What do we not know?</translation>
  </message>
  <message>
   <source>Wat wij doen</source>
   <translation>What we do</translation>
  </message>
  <message>
   <source>Wat wij van de handreiking weten</source>
   <translation>What we know of the handreiking</translation>
  </message>
  <message>
   <source>Wat wissen wel en niet doet</source>
   <translation>What wiping does and does not do</translation>
  </message>
  <message>
   <source>Wat zag u?</source>
   <translation>What did you see?</translation>
  </message>
  <message>
   <source>Wat zegt de wet over bewaren?</source>
   <translation>What does the law say about keeping?</translation>
  </message>
  <message>
   <source>Wat zei betrokkene?</source>
   <translation>What did the person concerned say?</translation>
  </message>
  <message>
   <source>Wat zei de functionaris?</source>
   <translation>What did the officer say?</translation>
  </message>
  <message>
   <source>Wat zei de gedragsdeskundige?</source>
   <translation>What did the behavioural expert say?</translation>
  </message>
  <message>
   <source>Wat zijn de gevolgen?</source>
   <translation>What are the consequences?</translation>
  </message>
  <message>
   <source>Wat één burgemeester krijgt: de brief en het bestand, met dezelfde inhoud.</source>
   <translation>What one burgemeester receives: the letter and the file, with the same content.</translation>
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
   <source>Weet de burgemeester iets over dit risico?</source>
   <translation>Does the burgemeester (mayor) know something about this risk?</translation>
  </message>
  <message>
   <source>Weet ik niet</source>
   <translation>I do not know</translation>
  </message>
  <message>
   <source>Weet u het zeker?</source>
   <translation>Are you sure?</translation>
  </message>
  <message>
   <source>Weet u zeker dat dit bestand weg mag?</source>
   <translation>Are you sure that this file may go?</translation>
  </message>
  <message>
   <source>Weet u zeker dat het verzoek van deze persoon komt?</source>
   <translation>Are you sure that the request comes from this person?</translation>
  </message>
  <message>
   <source>Weg</source>
   <translation>Other way</translation>
  </message>
  <message>
   <source>Weg en vorm</source>
   <translation>Way and form</translation>
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
   <source>Weghalen: {wat}</source>
   <translation>Take away: {wat}</translation>
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
   <source>Welke bewaarregel geldt voor deze werkkopie?</source>
   <translation>Which keeping rule holds for this working copy?</translation>
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
   <source>Welke gegevens</source>
   <translation>Which data</translation>
  </message>
  <message>
   <source>Welke gegevens zijn er, en aan wie zijn ze gegeven?</source>
   <translation>Which data are there, and to whom were they given?</translation>
  </message>
  <message>
   <source>Welke gemeente is dit?</source>
   <translation>Which gemeente is this?</translation>
  </message>
  <message>
   <source>Welke gemeente is het wel?</source>
   <translation>Which gemeente is it?</translation>
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
   <source>Welke grond is dat?</source>
   <translation>Which ground is that?</translation>
  </message>
  <message>
   <source>Welke inrichting is dit?</source>
   <translation>Which facility is this?</translation>
  </message>
  <message>
   <source>Welke organisatie of gemeente is dat?</source>
   <translation>Which organisation or gemeente is that?</translation>
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
   <source>Welke soorten gegevens waren het?</source>
   <translation>Which kinds of data were they?</translation>
  </message>
  <message>
   <source>Welke soorten gegevens zijn het?</source>
   <translation>Which kinds of data are they?</translation>
  </message>
  <message>
   <source>Welke soorten gegevens?</source>
   <translation>Which kinds of data?</translation>
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
   <source>Welke zaken gaan over deze persoon?</source>
   <translation>Which cases are about this person?</translation>
  </message>
  <message>
   <source>Welkom bij Meldpoort</source>
   <translation>Welcome to Meldpoort</translation>
  </message>
  <message>
   <source>Werk bij</source>
   <translation>Update</translation>
  </message>
  <message>
   <source>Werk bij: {title}, {when}</source>
   <translation>Update: {title}, {when}</translation>
  </message>
  <message>
   <source>Werk dit datalek bij: {what}</source>
   <translation>Update this data breach: {what}</translation>
  </message>
  <message>
   <source>Werk verder aan deze zaak</source>
   <translation>Go on with this case</translation>
  </message>
  <message>
   <source>Werken met het toetsenbord</source>
   <translation>Working with the keyboard</translation>
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
   <source>Wet gegevensverwerking door samenwerkingsverbanden. Let op: Wgs staat soms ook voor de Wet gemeentelijke schuldhulpverlening.</source>
   <translation>Wet gegevensverwerking door samenwerkingsverbanden (data in partnerships). Mind: Wgs sometimes also stands for the Wet gemeentelijke schuldhulpverlening.</translation>
  </message>
  <message>
   <source>Wet justitiële en strafvorderlijke gegevens</source>
   <translation>Wet justitiële en strafvorderlijke gegevens (Judicial and Criminal Data Act)</translation>
  </message>
  <message>
   <source>Wet justitiële en strafvorderlijke gegevens (Wjsg)</source>
   <translation>Wet justitiële en strafvorderlijke gegevens (Wjsg)</translation>
  </message>
  <message>
   <source>Wet justitiële en strafvorderlijke gegevens. Daaronder vallen de gegevens van de inrichting. Het Bjsg is het besluit dat erbij hoort.</source>
   <translation>Wet justitiële en strafvorderlijke gegevens. The data of the facility come under it. The Bjsg is the decree that belongs to it.</translation>
  </message>
  <message>
   <source>Wet politiegegevens</source>
   <translation>Wet politiegegevens (Police Data Act)</translation>
  </message>
  <message>
   <source>Wet politiegegevens. Politiegegevens hebben eigen regels, ook bij wie ze kreeg.</source>
   <translation>Wet politiegegevens. Police data have their own rules, also with whoever received them.</translation>
  </message>
  <message>
   <source>Wetboek van Strafrecht en Strafvordering</source>
   <translation>Criminal Code and Code of Criminal Procedure (Sr, Sv)</translation>
  </message>
  <message>
   <source>Wetteksten</source>
   <translation>Law texts</translation>
  </message>
  <message>
   <source>Wetteksten (*.toml)</source>
   <translation>Law texts (*.toml)</translation>
  </message>
  <message>
   <source>Wetteksten aanpassen</source>
   <translation>Changing law texts</translation>
  </message>
  <message>
   <source>Wetteksten bewaren</source>
   <translation>Save law texts</translation>
  </message>
  <message>
   <source>Wetteksten op deze computer zijn anders dan meegeleverd. Tot twee mensen ze bevestigen, kan niemand indienen.</source>
   <translation>Law texts on this computer are other than delivered. Until two people confirm them, nobody can submit.</translation>
  </message>
  <message>
   <source>Wetteksten per wet</source>
   <translation>Law texts per law</translation>
  </message>
  <message>
   <source>Wettelijke toets</source>
   <translation>Legal test</translation>
  </message>
  <message>
   <source>Wgs</source>
   <translation>Wgs</translation>
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
   <source>Wie beslist dat het op papier komt? (functie)</source>
   <translation>Who decides that it is put on paper? (position)</translation>
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
   <source>Wie bij die partij te bellen is</source>
   <translation>Whom to call at that party</translation>
  </message>
  <message>
   <source>Wie daar gaat werken, maakt eerst hier een werkplekcode (Mijn account). Die code geldt een dag, en opent de nieuwe kluis op de andere computer.</source>
   <translation>Whoever will work there first makes a workstation code here (My account). That code is valid for a day, and opens the new vault on the other computer.</translation>
  </message>
  <message>
   <source>Wie de gemeente kan bellen</source>
   <translation>Who the gemeente can call</translation>
  </message>
  <message>
   <source>Wie de persoon is</source>
   <translation>Who the person is</translation>
  </message>
  <message>
   <source>Wie deed de taxatie?</source>
   <translation>Who made the assessment?</translation>
  </message>
  <message>
   <source>Wie een zaak maakte, beoordeelt haar niet. De teamleider leest elke brief en is het eens, stuurt terug of is het oneens.</source>
   <translation>Whoever made a case does not review it. The team lead reads each letter and agrees, sends back or disagrees.</translation>
  </message>
  <message>
   <source>Wie gaf de gegevens?</source>
   <translation>Who gave the data?</translation>
  </message>
  <message>
   <source>Wie gaf het antwoord? (functie)</source>
   <translation>Who gave the answer? (position)</translation>
  </message>
  <message>
   <source>Wie gaf het? (functie, geen naam)</source>
   <translation>Who gave it? (position, no name)</translation>
  </message>
  <message>
   <source>Wie gegevens deelt, vertelt dat in beginsel aan betrokkene. Een gesprek is het voorstel.</source>
   <translation>Whoever shares data tells the person concerned, in principle. A conversation is the proposal.</translation>
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
   <source>Wie handelt</source>
   <translation>Who acts</translation>
  </message>
  <message>
   <source>Wie handelt voor de burgemeester</source>
   <translation>Who acts for the burgemeester (mayor)</translation>
  </message>
  <message>
   <source>Wie handelt voor de burgemeester?</source>
   <translation>Who acts for the burgemeester (mayor)?</translation>
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
   <source>Wie inzage geeft aan de verkeerde, maakt een datalek.</source>
   <translation>Giving access to the wrong person makes a data breach.</translation>
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
   <source>Wie is vrijgesproken, geldt niet als schuldig. De brief zegt het er dan bij.</source>
   <translation>Whoever was acquitted does not count as guilty. The letter then says so.</translation>
  </message>
  <message>
   <source>Wie kan de gemeente bellen?</source>
   <translation>Who can the gemeente call?</translation>
  </message>
  <message>
   <source>Wie kan de inrichting bij u bellen? (naam)</source>
   <translation>Whom can the inrichting call at your side? (name)</translation>
  </message>
  <message>
   <source>Wie keurde wat goed</source>
   <translation>Who approved what</translation>
  </message>
  <message>
   <source>Wie kreeg de gegevens?</source>
   <translation>Who received the data?</translation>
  </message>
  <message>
   <source>Wie las bij de inrichting mee?</source>
   <translation>Who read along at the inrichting?</translation>
  </message>
  <message>
   <source>Wie las dit</source>
   <translation>Who read this</translation>
  </message>
  <message>
   <source>Wie las voor? (naam en functie)</source>
   <translation>Who read it out? (name and function)</translation>
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
   <source>Wie meldde het? (functie en organisatie, geen naam)</source>
   <translation>Who reported it? (position and organisation, no name)</translation>
  </message>
  <message>
   <source>Wie moet dit horen?</source>
   <translation>Who must hear this?</translation>
  </message>
  <message>
   <source>Wie namens de directeur mag beslissen, staat bij Instellingen.</source>
   <translation>Who may decide for the directeur stands under Settings.</translation>
  </message>
  <message>
   <source>Wie neemt aan voor de burgemeester van {name}?</source>
   <translation>Who accepts for the burgemeester of {name}?</translation>
  </message>
  <message>
   <source>Wie neemt aan voor de burgemeester?</source>
   <translation>Who accepts for the burgemeester?</translation>
  </message>
  <message>
   <source>Wie neemt het aan voor de burgemeester?</source>
   <translation>Who accepts it for the burgemeester?</translation>
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
   <source>Wie ontving de melding? (naam)</source>
   <translation>Who received the notification? (name)</translation>
  </message>
  <message>
   <source>Wie pakt het op?</source>
   <translation>Who takes it up?</translation>
  </message>
  <message>
   <source>Wie vernietigde de melding? (naam en functie)</source>
   <translation>Who destroyed the notification? (name and function)</translation>
  </message>
  <message>
   <source>Wie vervangt? (functie)</source>
   <translation>Who is the deputy? (function)</translation>
  </message>
  <message>
   <source>Wie vraagt, verstrekt ook: de partij weet daarna dat u deze persoon beoordeelt.</source>
   <translation>Whoever asks also discloses: the party then knows that you assess this person.</translation>
  </message>
  <message>
   <source>Wie vroeg het?</source>
   <translation>Who asked it?</translation>
  </message>
  <message>
   <source>Wie wat opschreef</source>
   <translation>Who wrote what</translation>
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
   <source>Wie zei dat (naam en functie)</source>
   <translation>Who said so (name and function)</translation>
  </message>
  <message>
   <source>Wij gaan ervan uit dat de gemeente onder de AVG werkt. Of een paar uitzonderingen gelden voor wat op grond van artikel 18b is gekregen, is een open vraag. Vraag een jurist.</source>
   <translation>We assume that the gemeente works under the AVG (GDPR). Whether some exceptions apply to what was received under article 18b is an open question. Ask a lawyer.</translation>
  </message>
  <message>
   <source>Wij geven gegevens over u aan de burgemeester van {names}.</source>
   <translation>We give data about you to the burgemeester (mayor) of {names}.</translation>
  </message>
  <message>
   <source>Wij hebben dit niet opgezocht. Vraag het aan de reclassering.</source>
   <translation>We did not look this up. Ask the reclassering (probation service).</translation>
  </message>
  <message>
   <source>Wij lezen artikel 51b lid 2 Wjsg zo, dat u het niet meegeeft. Laat dit uit, tenzij uw organisatie anders besloot.</source>
   <translation>We read art. 51b lid 2 Wjsg to mean that you do not hand it out. Leave this off, unless your organisation decided otherwise.</translation>
  </message>
  <message>
   <source>Wij stellen een gesprek voor. Dan kan betrokkene vragen stellen en blijft er niets op cel liggen.</source>
   <translation>We propose a conversation. Then the person can ask questions and nothing is left lying in the cell.</translation>
  </message>
  <message>
   <source>Wij stellen een gesprek zonder papier voor. Wil betrokkene een blad? Bied aan om het te bewaren.</source>
   <translation>We propose a conversation without paper. Does the person want a sheet? Offer to keep it for them.</translation>
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
   <source>Wijzig: {who}</source>
   <translation>Change: {who}</translation>
  </message>
  <message>
   <source>Wijzigen</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Wijzigen of intrekken</source>
   <translation>Change or withdraw</translation>
  </message>
  <message>
   <source>Wijzigen of intrekken: {name}</source>
   <translation>Change or withdraw: {name}</translation>
  </message>
  <message>
   <source>Wijzigen of intrekken: {title}</source>
   <translation>Change or withdraw: {title}</translation>
  </message>
  <message>
   <source>Wijzigen, intrekken en een datalek</source>
   <translation>Changing, withdrawing and a data breach</translation>
  </message>
  <message>
   <source>Willekeurige mensen</source>
   <translation>Random people</translation>
  </message>
  <message>
   <source>Wilt u daar iets bij zeggen?</source>
   <translation>Would you like to add something?</translation>
  </message>
  <message>
   <source>Wilt u dit voorstel afwijzen?</source>
   <translation>Do you want to reject this proposal?</translation>
  </message>
  <message>
   <source>Wilt u een andere zaak zien? Kies dan bij Toon voor Alle zaken.</source>
   <translation>Do you want to see another case? Then choose All cases at Show.</translation>
  </message>
  <message>
   <source>Wis de stick na de overdracht. Het programma herinnert u eraan. Geheugen van een stick kan een rest bewaren, ook na het wissen. Daarom is het bestand versleuteld.</source>
   <translation>Wipe the USB stick after the hand-over. The program reminds you. The memory of a stick can keep a remnant, also after wiping. That is why the file is encrypted.</translation>
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
   <source>Wis van de stick</source>
   <translation>Wipe from the USB stick</translation>
  </message>
  <message>
   <source>Wis {name} van de stick</source>
   <translation>Wipe {name} from the USB stick</translation>
  </message>
  <message>
   <source>Wjsg</source>
   <translation>Wjsg</translation>
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
   <source>Wjsg en AVG</source>
   <translation>Wjsg and AVG (GDPR)</translation>
  </message>
  <message>
   <source>Woorden</source>
   <translation>Words</translation>
  </message>
  <message>
   <source>Woorden bij deze vraag</source>
   <translation>Words at this question</translation>
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
   <source>Wordt iemand overgeplaatst, dan kan de zaak mee naar de andere inrichting. Zij begint daar als nieuwe zaak. Wat hier is gebeurd, gaat mee om te lezen.</source>
   <translation>When somebody is transferred, the case can go along to the other inrichting. There it begins as a new case. What happened here goes along to be read.</translation>
  </message>
  <message>
   <source>Wordt niet meer vertrouwd.</source>
   <translation>Is no longer trusted.</translation>
  </message>
  <message>
   <source>Wordt verteld</source>
   <translation>Will be told</translation>
  </message>
  <message>
   <source>Wordt verteld op een andere dag</source>
   <translation>Will be told on another day</translation>
  </message>
  <message>
   <source>Wortel</source>
   <translation>Root</translation>
  </message>
  <message>
   <source>Wortel van de rollenlijst: {root}. Leg die naast het uitwisselblad.</source>
   <translation>Root of the roster: {root}. Lay it beside the exchange sheet.</translation>
  </message>
  <message>
   <source>Wpg</source>
   <translation>Wpg (police data act)</translation>
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
   <source>Zaak &amp;openen</source>
   <translation>&amp;Open the case</translation>
  </message>
  <message>
   <source>Zaak afgesloten.</source>
   <translation>Case closed.</translation>
  </message>
  <message>
   <source>Zaak beginnen</source>
   <translation>Start case</translation>
  </message>
  <message>
   <source>Zaak begonnen.</source>
   <translation>Case started.</translation>
  </message>
  <message>
   <source>Zaak ingelezen uit een bestand.</source>
   <translation>Case imported from a file.</translation>
  </message>
  <message>
   <source>Zaak naar een andere inrichting</source>
   <translation>Case to another inrichting</translation>
  </message>
  <message>
   <source>Zaak naar een andere kluis</source>
   <translation>Case to another vault</translation>
  </message>
  <message>
   <source>Zaak sluiten</source>
   <translation>Close case</translation>
  </message>
  <message>
   <source>Zaak weer opgenomen.</source>
   <translation>Case taken up again.</translation>
  </message>
  <message>
   <source>Zaak {case} is vernietigd, maar staat toch in de kluis. Bel uw beheerder.</source>
   <translation>Case {case} was destroyed, but is in the vault all the same. Call your administrator.</translation>
  </message>
  <message>
   <source>Zaak {case} staat in het logboek, maar is weg zonder dat twee mensen haar vernietigden. Leg de reservekopie ernaast en bel uw beheerder.</source>
   <translation>Case {case} is in the journal, but is gone without two people having destroyed it. Lay the backup beside it and call your administrator.</translation>
  </message>
  <message>
   <source>Zaak {kenmerk} is ingelezen.</source>
   <translation>Case {kenmerk} was read in.</translation>
  </message>
  <message>
   <source>Zaak {kenmerk} is weer hier.</source>
   <translation>Case {kenmerk} is here again.</translation>
  </message>
  <message>
   <source>Zaak {kenmerk} terughalen?</source>
   <translation>Recall case {kenmerk}?</translation>
  </message>
  <message>
   <source>Zaak {kenmerk}, {betrokkene}, uit {inrichting}. Stand daar: {stand}. Verstuurd op {moment}. Betrokken waren: {mensen}.</source>
   <translation>Case {kenmerk}, {betrokkene}, from {inrichting}. State there: {stand}. Sent on {moment}. Involved were: {mensen}.</translation>
  </message>
  <message>
   <source>Zaak {kenmerk}, {betrokkene}. Stand: {stand}.</source>
   <translation>Case {kenmerk}, {betrokkene}. State: {stand}.</translation>
  </message>
  <message>
   <source>Zaak {name}</source>
   <translation>Case {name}</translation>
  </message>
  <message>
   <source>Zaak {reference} is hier veranderd en ook in {sender}. Kies welke blijft; de andere wordt als leesbare kopie bewaard.</source>
   <translation>Case {reference} was changed here and also in {sender}. Choose which one stays; the other is kept as a copy to read.</translation>
  </message>
  <message>
   <source>Zaak {reference} is in deze kluis vernietigd. Zij kan niet opnieuw worden ingelezen.</source>
   <translation>Case {reference} was destroyed in this vault. It cannot be read in again.</translation>
  </message>
  <message>
   <source>Zaak {reference}, versie {version}. Stand: {status} (volgens stap 7).</source>
   <translation>Case {reference}, version {version}. State: {status} (according to step 7).</translation>
  </message>
  <message>
   <source>Zaak {reference}, versie {version}. Stand: {status}.</source>
   <translation>Case {reference}, version {version}. State: {status}.</translation>
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
   <source>Zaken die daarna zijn vernietigd, kunnen hier weer staan. Zet het bestand meldpoort.destroyed van de nieuwste kluis of reservekopie in de map van deze kluis en log opnieuw in.</source>
   <translation>Cases destroyed after that may be here again. Put the file meldpoort.destroyed of the newest vault or backup in this vault's folder and log in again.</translation>
  </message>
  <message>
   <source>Zaken die na de reservekopie zijn vernietigd, moeten vernietigd blijven. Dat kan alleen als Meldpoort de nieuwste lijst krijgt. Kies daarvoor de map van de oude kluis, ook als die stuk is, of een nieuwere reservekopie. Hebt u die niet, dan kan Meldpoort niet weten wat vernietigd was.</source>
   <translation>Cases destroyed after the backup must stay destroyed. That is only possible when Meldpoort gets the newest list. Choose the folder of the old vault for it, also when it is broken, or a newer backup. Without one Meldpoort cannot know what was destroyed.</translation>
  </message>
  <message>
   <source>Zaken over&amp;brengen</source>
   <translation>Trans&amp;ferring cases</translation>
  </message>
  <message>
   <source>Zaken overbrengen</source>
   <translation>Transferring cases</translation>
  </message>
  <message>
   <source>Zeden</source>
   <translation>Sexual offence</translation>
  </message>
  <message>
   <source>Zegel</source>
   <translation>Seal</translation>
  </message>
  <message>
   <source>Zegels</source>
   <translation>Seals</translation>
  </message>
  <message>
   <source>Zekerheid van de datum</source>
   <translation>Certainty of the date</translation>
  </message>
  <message>
   <source>Zelf gemaakt door de gemeente. Alleen de vingerafdruk staat ervoor in.</source>
   <translation>Made by the gemeente itself. Only the fingerprint vouches for it.</translation>
  </message>
  <message>
   <source>Zelf gemaakt door de inrichting. Alleen de vingerafdruk staat ervoor in.</source>
   <translation>Made by the facility itself. Only the fingerprint vouches for it.</translation>
  </message>
  <message>
   <source>Zelf gemaakt: alleen de vingerafdruk staat ervoor in.</source>
   <translation>Self-made: only the fingerprint vouches for it.</translation>
  </message>
  <message>
   <source>Zelf gezien</source>
   <translation>Seen myself</translation>
  </message>
  <message>
   <source>Zelf ondertekend: alleen de vergeleken vingerafdruk staat ervoor in.</source>
   <translation>Self-signed: only the compared fingerprint vouches for it.</translation>
  </message>
  <message>
   <source>Zestien groepen van vier tekens. Hoofdletters en streepjes maken niet uit.</source>
   <translation>Sixteen groups of four characters. Capitals and hyphens make no difference.</translation>
  </message>
  <message>
   <source>Zet &amp;terug</source>
   <translation>Put &amp;back</translation>
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
   <source>Zet elke uitwisseling in het penitentiair dossier. De tekst zegt dat er is uitgewisseld, niet wat erin stond.</source>
   <translation>Put every exchange in the penitentiair dossier (prison file). The text says that there was an exchange, not what was in it.</translation>
  </message>
  <message>
   <source>Zet hier elke bron één keer neer. Bij een feit of oordeel kiest u daarna de bron.</source>
   <translation>Put each source here once. At a fact or judgement you then choose the source.</translation>
  </message>
  <message>
   <source>Zet op een stick</source>
   <translation>Put on a USB stick</translation>
  </message>
  <message>
   <source>Zet op een stick: exemplaar {number} voor {name}</source>
   <translation>Put on a USB stick: copy {number} for {name}</translation>
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
   <source>Zijn de gegevens veranderd? Dan maakt u een nieuwe melding die de oude vervangt.</source>
   <translation>Have the data changed? Then you make a new notification that replaces the old one.</translation>
  </message>
  <message>
   <source>Zijn er signalen rond de vrijlating?</source>
   <translation>Are there signals around the release?</translation>
  </message>
  <message>
   <source>Zo antwoordt u op wat gevraagd is.</source>
   <translation>So that you answer what was asked.</translation>
  </message>
  <message>
   <source>Zo blijft het advies bij de beslissing.</source>
   <translation>So that the advice stays with the decision.</translation>
  </message>
  <message>
   <source>Zo geeft u geen gegevens aan iemand die ze niet mag hebben.</source>
   <translation>So that you give no data to someone who may not have them.</translation>
  </message>
  <message>
   <source>Zo herkent de ander haar.</source>
   <translation>This is how the other recognises it.</translation>
  </message>
  <message>
   <source>Zo hoeft u niet te mailen.</source>
   <translation>That way you do not have to e-mail.</translation>
  </message>
  <message>
   <source>Zo is de melding terug te vinden.</source>
   <translation>So that the report can be found again.</translation>
  </message>
  <message>
   <source>Zo is een ander te vinden. Adressen van betrokkene staan in stap 5.</source>
   <translation>Somebody else can be found by this. Addresses of the person concerned stand in step 5.</translation>
  </message>
  <message>
   <source>Zo is een ander te vinden. De gemeente heeft het adres niet nodig.</source>
   <translation>Somebody else can be found by this. The gemeente does not need the address.</translation>
  </message>
  <message>
   <source>Zo is een ander te vinden. De gemeente heeft het nummer niet nodig.</source>
   <translation>Somebody else can be found by this. The gemeente does not need the number.</translation>
  </message>
  <message>
   <source>Zo is het mandaat later terug te vinden.</source>
   <translation>So that the mandate can be found again later.</translation>
  </message>
  <message>
   <source>Zo is het verloop te volgen.</source>
   <translation>So that the course can be followed.</translation>
  </message>
  <message>
   <source>Zo is later te vragen hoe het ging.</source>
   <translation>So that one can ask later how it went.</translation>
  </message>
  <message>
   <source>Zo is na te gaan of het veilig ging.</source>
   <translation>So that one can check whether it went safely.</translation>
  </message>
  <message>
   <source>Zo is te zien of het bij de goede plek aankwam.</source>
   <translation>This shows whether it arrived at the right place.</translation>
  </message>
  <message>
   <source>Zo is te zien of het binnen de termijn was.</source>
   <translation>So that one can see whether it was within the term.</translation>
  </message>
  <message>
   <source>Zo is te zien of op tijd is gehandeld.</source>
   <translation>That way one can see whether action was taken in time.</translation>
  </message>
  <message>
   <source>Zo is te zien of op tijd is gevraagd.</source>
   <translation>So that one can see whether it was asked in time.</translation>
  </message>
  <message>
   <source>Zo is te zien welke versie van de melding toen gold.</source>
   <translation>This shows which version of the notification counted then.</translation>
  </message>
  <message>
   <source>Zo kan de inrichting laten zien dat de melding is aangekomen.</source>
   <translation>So that the prison can show that the notification arrived.</translation>
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
   <source>Zo weet u later wie u kunt bellen.</source>
   <translation>So that you know later whom to call.</translation>
  </message>
  <message>
   <source>Zo weet u later wie u kunt vragen.</source>
   <translation>So that you know later whom to ask.</translation>
  </message>
  <message>
   <source>Zo weet u wie het nog meer weet.</source>
   <translation>So that you know who else knows.</translation>
  </message>
  <message>
   <source>Zo weet u wie u kunt vragen.</source>
   <translation>So that you know whom to ask.</translation>
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
   <source>Zo ziet u of een brief op papier of een pdf echt van een inrichting komt die u vertrouwt. Met melding.json ziet u ook of elk woord klopt.</source>
   <translation>So you see whether a letter on paper or a PDF really comes from an inrichting you trust. With melding.json you also see whether every word is right.</translation>
  </message>
  <message>
   <source>Zo ziet u welke vragen nog openstaan. Zet de vraag zelf op beantwoord.</source>
   <translation>So that you see which questions are still open. Set the question itself to answered.</translation>
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
   <source>Zoals het nu op schijf staat</source>
   <translation>As it stands on disk now</translation>
  </message>
  <message>
   <source>Zoals het toen gold.</source>
   <translation>As it was in force then.</translation>
  </message>
  <message>
   <source>Zoals meegeleverd</source>
   <translation>As delivered</translation>
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
   <source>Zoek een gemeente</source>
   <translation>Search for a gemeente</translation>
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
   <source>Zoek in de teksten</source>
   <translation>Search the texts</translation>
  </message>
  <message>
   <source>Zoek in de uitleg</source>
   <translation>Search the help</translation>
  </message>
  <message>
   <source>Zoek of gestolen</source>
   <translation>Lost or stolen</translation>
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
   <source>Zoek, vastgelegd op {day}: {reason}</source>
   <translation>Lost, recorded on {day}: {reason}</translation>
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
   <source>Zoeken op naam, kenmerk of inrichting</source>
   <translation>Search by name, reference or inrichting</translation>
  </message>
  <message>
   <source>Zolang een mogelijk datalek niet is afgehandeld: uiterlijk binnen 72 uur (art. 26g Wjsg, onze samenvatting).</source>
   <translation>As long as a possible data breach has not been dealt with: within 72 hours at the latest (art. 26g Wjsg, our summary).</translation>
  </message>
  <message>
   <source>Zolang u het niet weet, loopt de tijd door. De functionaris gegevensbescherming kan helpen.</source>
   <translation>As long as you do not know, the time goes on. The functionaris gegevensbescherming (data protection officer) can help.</translation>
  </message>
  <message>
   <source>Zonder certificaat en uitwisselblad van een inrichting opent niets.</source>
   <translation>Without certificate and exchange sheet of an inrichting nothing opens.</translation>
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
   <source>Zonder namen en zonder wat in de melding staat.</source>
   <translation>Without names and without what is in the notification.</translation>
  </message>
  <message>
   <source>Zorg</source>
   <translation>Care</translation>
  </message>
  <message>
   <source>Zorg die hoort bij een straf of maatregel.</source>
   <translation>Care that belongs to a sentence or measure.</translation>
  </message>
  <message>
   <source>Zorg- en Veiligheidshuis</source>
   <translation>Zorg- en Veiligheidshuis (care and safety house)</translation>
  </message>
  <message>
   <source>Zorg- en Veiligheidshuis (Wgs)</source>
   <translation>Zorg- en Veiligheidshuis (Wgs)</translation>
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
   <source>aansluitend voorwaardelijk kader</source>
   <translation>conditional framework that follows (aansluitend voorwaardelijk kader)</translation>
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
   <source>afgehandelde antwoorden</source>
   <translation>replies that were dealt with</translation>
  </message>
  <message>
   <source>afschermen</source>
   <translation>shield</translation>
  </message>
  <message>
   <source>afscherming</source>
   <translation>restriction</translation>
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
   <source>andere gegevens over wie u bent</source>
   <translation>other data about who you are</translation>
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
   <source>antwoorden van gemeenten</source>
   <translation>replies of gemeenten</translation>
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
   <source>beantwoord</source>
   <translation>answered</translation>
  </message>
  <message>
   <source>beantwoord op {day}</source>
   <translation>answered on {day}</translation>
  </message>
  <message>
   <source>beantwoord op {day}, na de termijn</source>
   <translation>answered on {day}, after the term</translation>
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
   <source>beleidsregel</source>
   <translation>policy rule (beleidsregel)</translation>
  </message>
  <message>
   <source>bericht bevestigd</source>
   <translation>notice confirmed</translation>
  </message>
  <message>
   <source>bericht gegeven</source>
   <translation>notice given</translation>
  </message>
  <message>
   <source>beroepsgeheim</source>
   <translation>professional secrecy</translation>
  </message>
  <message>
   <source>beslisser</source>
   <translation>decider</translation>
  </message>
  <message>
   <source>betrokkene</source>
   <translation>the person concerned</translation>
  </message>
  <message>
   <source>bevestigd</source>
   <translation>confirmed</translation>
  </message>
  <message>
   <source>bevestigingen van gemeenten</source>
   <translation>confirmations of gemeenten</translation>
  </message>
  <message>
   <source>bewaartermijn</source>
   <translation>retention period</translation>
  </message>
  <message>
   <source>biometrisch of genetisch gegeven</source>
   <translation>biometric or genetic data</translation>
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
   <source>casusoverleg</source>
   <translation>case consultation (casusoverleg)</translation>
  </message>
  <message>
   <source>certificaten die de gemeente vertrouwt</source>
   <translation>certificates that the gemeente trusts</translation>
  </message>
  <message>
   <source>certificaten die niet meer gelden</source>
   <translation>certificates that no longer count</translation>
  </message>
  <message>
   <source>certificaten van andere inrichtingen</source>
   <translation>certificates of other facilities</translation>
  </message>
  <message>
   <source>certificaten van gemeenten</source>
   <translation>certificates of gemeenten</translation>
  </message>
  <message>
   <source>college</source>
   <translation>college (municipal executive)</translation>
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
   <source>datalek</source>
   <translation>data breach</translation>
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
   <source>de Minister</source>
   <translation>the Minister</translation>
  </message>
  <message>
   <source>de achternaam (stap 1)</source>
   <translation>the surname (step 1)</translation>
  </message>
  <message>
   <source>de burgemeester</source>
   <translation>the burgemeester (mayor)</translation>
  </message>
  <message>
   <source>de dag van de laatste overdracht aan een gemeente</source>
   <translation>the day of the last hand-over to a gemeente (municipality)</translation>
  </message>
  <message>
   <source>de dag van vernietigen</source>
   <translation>the day of destruction</translation>
  </message>
  <message>
   <source>de dag van vrijlating</source>
   <translation>the day of release</translation>
  </message>
  <message>
   <source>de dag waarop de zaak is gesloten</source>
   <translation>the day on which the case was closed</translation>
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
   <source>de laatste dag in deze inrichting</source>
   <translation>the last day in this prison</translation>
  </message>
  <message>
   <source>de politie</source>
   <translation>the police</translation>
  </message>
  <message>
   <source>de reclassering</source>
   <translation>the reclassering (probation service)</translation>
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
   <source>delictanalyse</source>
   <translation>offence analysis</translation>
  </message>
  <message>
   <source>dinsdag</source>
   <translation>Tuesday</translation>
  </message>
  <message>
   <source>directeur</source>
   <translation>directeur</translation>
  </message>
  <message>
   <source>doelbinding</source>
   <translation>purpose limitation</translation>
  </message>
  <message>
   <source>donderdag</source>
   <translation>Thursday</translation>
  </message>
  <message>
   <source>door de gemeente vernietigd op {day}</source>
   <translation>destroyed by the gemeente on {day}</translation>
  </message>
  <message>
   <source>door wie</source>
   <translation>by whom</translation>
  </message>
  <message>
   <source>driehoek</source>
   <translation>driehoek (three-party consultation)</translation>
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
   <translation>somebody else</translation>
  </message>
  <message>
   <source>een artikel van een wet, besluit of verordening</source>
   <translation>an article of a law, decree or regulation</translation>
  </message>
  <message>
   <source>een criterium van de handreiking, geen voorwaarde van de wet</source>
   <translation>a criterion of the handreiking, not a condition of the law</translation>
  </message>
  <message>
   <source>een regel van een andere grondslag, alleen als voorbeeld</source>
   <translation>a rule of another ground, only as an example</translation>
  </message>
  <message>
   <source>een verzoek</source>
   <translation>a request</translation>
  </message>
  <message>
   <source>een zaak die er niet meer is</source>
   <translation>a case that is not there any more</translation>
  </message>
  <message>
   <source>einddatum niet bekend</source>
   <translation>end date not known</translation>
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
   <source>exemplaar</source>
   <translation>exemplar</translation>
  </message>
  <message>
   <source>exemplaren die niet zijn gebruikt of zoek zijn</source>
   <translation>copies that were not used or are lost</translation>
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
   <source>forensische zorg</source>
   <translation>forensic care</translation>
  </message>
  <message>
   <source>functionaris gegevensbescherming (FG)</source>
   <translation>data protection officer (FG)</translation>
  </message>
  <message>
   <source>geboortedatum onbekend</source>
   <translation>date of birth unknown</translation>
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
   <source>gedetineerde</source>
   <translation>detained person</translation>
  </message>
  <message>
   <source>gedragsdeskundige</source>
   <translation>behavioural expert</translation>
  </message>
  <message>
   <source>geen</source>
   <translation>none</translation>
  </message>
  <message>
   <source>geen datalek</source>
   <translation>no data breach</translation>
  </message>
  <message>
   <source>geen gemeente</source>
   <translation>no gemeente</translation>
  </message>
  <message>
   <source>geen termijn bekend</source>
   <translation>no term known</translation>
  </message>
  <message>
   <source>gegevens over uw gezondheid</source>
   <translation>data about your health</translation>
  </message>
  <message>
   <source>gegevens over uw omgeving</source>
   <translation>data about your surroundings</translation>
  </message>
  <message>
   <source>gegevens van de gemeente zelf (AVG)</source>
   <translation>data of the gemeente itself (AVG)</translation>
  </message>
  <message>
   <source>gegevens van de gemeente; bij u tenuitvoerleggingsgegevens (Wjsg)</source>
   <translation>data of the gemeente; with you tenuitvoerleggingsgegevens (Wjsg)</translation>
  </message>
  <message>
   <source>gegevens van de reclassering; de regels zijn niet nagelezen</source>
   <translation>data of the reclassering (probation service); the rules were not looked up</translation>
  </message>
  <message>
   <source>geheimhouder</source>
   <translation>somebody with a duty of secrecy</translation>
  </message>
  <message>
   <source>geldig tot</source>
   <translation>valid until</translation>
  </message>
  <message>
   <source>geldig tot en met {day}</source>
   <translation>valid until {day} inclusive</translation>
  </message>
  <message>
   <source>geloof of levensovertuiging</source>
   <translation>religion or belief</translation>
  </message>
  <message>
   <source>gemaakte antwoorden</source>
   <translation>replies that were made</translation>
  </message>
  <message>
   <source>gemachtigde van de directeur</source>
   <translation>person authorised by the directeur (gemachtigde)</translation>
  </message>
  <message>
   <source>gemandateerde</source>
   <translation>gemandateerde (mandated officer)</translation>
  </message>
  <message>
   <source>gemandateerde van de burgemeester</source>
   <translation>person mandated by the burgemeester (gemandateerde)</translation>
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
   <source>gemeente {name}</source>
   <translation>gemeente {name}</translation>
  </message>
  <message>
   <source>gemeld binnen een uur</source>
   <translation>reported within an hour</translation>
  </message>
  <message>
   <source>gemeld na {hours} uur</source>
   <translation>reported after {hours} hours</translation>
  </message>
  <message>
   <source>gemeld na {hours} uur: te laat</source>
   <translation>reported after {hours} hours: too late</translation>
  </message>
  <message>
   <source>gerecht</source>
   <translation>court</translation>
  </message>
  <message>
   <source>gesloten zaken</source>
   <translation>closed cases</translation>
  </message>
  <message>
   <source>geweigerd</source>
   <translation>refused</translation>
  </message>
  <message>
   <source>gewijzigde wetteksten</source>
   <translation>changed law texts</translation>
  </message>
  <message>
   <source>gewiste sticks</source>
   <translation>sticks that were wiped</translation>
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
   <source>grondslag</source>
   <translation>ground</translation>
  </message>
  <message>
   <source>handreiking</source>
   <translation>handreiking (guidance)</translation>
  </message>
  <message>
   <source>het OM</source>
   <translation>the OM (public prosecution)</translation>
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
   <source>hoe het met u ging in de inrichting</source>
   <translation>how you did in the institution</translation>
  </message>
  <message>
   <source>hoort bij deze detentie</source>
   <translation>belongs to this detention</translation>
  </message>
  <message>
   <source>ingetrokken</source>
   <translation>withdrawn</translation>
  </message>
  <message>
   <source>ingetrokken op {day}</source>
   <translation>withdrawn on {day}</translation>
  </message>
  <message>
   <source>inrichting</source>
   <translation>facility</translation>
  </message>
  <message>
   <source>insluittitel</source>
   <translation>legal title of the detention</translation>
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
   <source>intrekkingen en vervangingen</source>
   <translation>withdrawals and replacements</translation>
  </message>
  <message>
   <source>intrekkingslijsten</source>
   <translation>revocation lists</translation>
  </message>
  <message>
   <source>invrijheidstelling</source>
   <translation>release</translation>
  </message>
  <message>
   <source>inzage</source>
   <translation>access</translation>
  </message>
  <message>
   <source>januari</source>
   <translation>January</translation>
  </message>
  <message>
   <source>jaren</source>
   <translation>years</translation>
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
   <source>justitiële gegevens</source>
   <translation>judicial data</translation>
  </message>
  <message>
   <source>justitiële gegevens (Wjsg), gebruikt bij de tenuitvoerlegging</source>
   <translation>justitiële gegevens (judicial data, Wjsg), used in the execution</translation>
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
   <source>klacht</source>
   <translation>complaint</translation>
  </message>
  <message>
   <source>klopt</source>
   <translation>holds</translation>
  </message>
  <message>
   <source>kluis met alleen een wachtzin</source>
   <translation>vault with only a passphrase</translation>
  </message>
  <message>
   <source>kluis van een gemeente</source>
   <translation>vault of a gemeente</translation>
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
   <source>lezer</source>
   <translation>lezer (reader)</translation>
  </message>
  <message>
   <source>lijsten van gemeenten</source>
   <translation>lists of gemeenten</translation>
  </message>
  <message>
   <source>maandag</source>
   <translation>Monday</translation>
  </message>
  <message>
   <source>maanden</source>
   <translation>months</translation>
  </message>
  <message>
   <source>maart</source>
   <translation>March</translation>
  </message>
  <message>
   <source>maatregel 38v</source>
   <translation>measure 38v</translation>
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
   <source>medisch dossier</source>
   <translation>medical file</translation>
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
   <source>melding</source>
   <translation>notification</translation>
  </message>
  <message>
   <source>meteen</source>
   <translation>at once</translation>
  </message>
  <message>
   <source>minder dan een uur te laat</source>
   <translation>less than an hour late</translation>
  </message>
  <message>
   <source>minstens 4 jaar</source>
   <translation>at least 4 years</translation>
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
   <source>naam nog niet ingevuld</source>
   <translation>name not filled in yet</translation>
  </message>
  <message>
   <source>naam van de gemeente of plaats</source>
   <translation>name of the gemeente or town</translation>
  </message>
  <message>
   <source>niet bekend</source>
   <translation>not known</translation>
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
   <source>niet gemeld, met reden</source>
   <translation>not reported, with a reason</translation>
  </message>
  <message>
   <source>niet ingevuld</source>
   <translation>not filled in</translation>
  </message>
  <message>
   <source>niet meer bekend</source>
   <translation>no longer known</translation>
  </message>
  <message>
   <source>niet melden</source>
   <translation>do not notify</translation>
  </message>
  <message>
   <source>niet nagelezen</source>
   <translation>not looked up</translation>
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
   <source>niet te gebruiken</source>
   <translation>cannot be used</translation>
  </message>
  <message>
   <source>niet vastgesteld</source>
   <translation>not established</translation>
  </message>
  <message>
   <source>niets</source>
   <translation>nothing</translation>
  </message>
  <message>
   <source>nieuw</source>
   <translation>new</translation>
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
   <source>nog minder dan een uur</source>
   <translation>less than an hour left</translation>
  </message>
  <message>
   <source>nog niet vergeleken</source>
   <translation>not compared yet</translation>
  </message>
  <message>
   <source>nog te controleren</source>
   <translation>still to be checked</translation>
  </message>
  <message>
   <source>nog {hours} uur</source>
   <translation>{hours} hours left</translation>
  </message>
  <message>
   <source>noodzakelijk</source>
   <translation>necessary (noodzakelijk)</translation>
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
   <source>of er na de detentie toezicht volgt</source>
   <translation>whether supervision follows the detention</translation>
  </message>
  <message>
   <source>of u een behandeling of training volgde</source>
   <translation>whether you followed treatment or training</translation>
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
   <source>ons oordeel over het risico</source>
   <translation>our judgement of the risk</translation>
  </message>
  <message>
   <source>ontvangen</source>
   <translation>received</translation>
  </message>
  <message>
   <source>ontvangen berichten</source>
   <translation>received messages</translation>
  </message>
  <message>
   <source>ontvangen meldingen</source>
   <translation>received notifications</translation>
  </message>
  <message>
   <source>ontvangsten</source>
   <translation>receipts</translation>
  </message>
  <message>
   <source>onze samenvatting</source>
   <translation>our summary</translation>
  </message>
  <message>
   <source>openbaar ministerie (OM)</source>
   <translation>OM (public prosecution service)</translation>
  </message>
  <message>
   <source>openbare orde</source>
   <translation>public order (openbare orde)</translation>
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
   <source>overhandigde berichten</source>
   <translation>messages that were handed over</translation>
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
   <source>penitentiair dossier</source>
   <translation>penitentiair dossier</translation>
  </message>
  <message>
   <source>penitentiair programma</source>
   <translation>penitentiair programma</translation>
  </message>
  <message>
   <source>persoonlijk</source>
   <translation>in person</translation>
  </message>
  <message>
   <source>persoonsgegevens van strafrechtelijke aard (AVG, UAVG)</source>
   <translation>criminal personal data (AVG, UAVG)</translation>
  </message>
  <message>
   <source>pleegperiode</source>
   <translation>period of the offence</translation>
  </message>
  <message>
   <source>politie-inlichtingen</source>
   <translation>police intelligence</translation>
  </message>
  <message>
   <source>politiegegevens; de voorwaarden van de Wpg blijven gelden</source>
   <translation>police data; the conditions of the Wpg still hold</translation>
  </message>
  <message>
   <source>politieke overtuiging of vakbond</source>
   <translation>political conviction or trade union</translation>
  </message>
  <message>
   <source>proeftijd</source>
   <translation>probation period</translation>
  </message>
  <message>
   <source>proportionaliteit</source>
   <translation>proportionality</translation>
  </message>
  <message>
   <source>ras of afkomst</source>
   <translation>race or origin</translation>
  </message>
  <message>
   <source>reclassering</source>
   <translation>reclassering (probation service)</translation>
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
   <source>reëel risico</source>
   <translation>real risk (reëel risico)</translation>
  </message>
  <message>
   <source>risicotaxatie</source>
   <translation>risk assessment</translation>
  </message>
  <message>
   <source>samengevat</source>
   <translation>summarised</translation>
  </message>
  <message>
   <source>seksuele gerichtheid</source>
   <translation>sexual orientation</translation>
  </message>
  <message>
   <source>sepot</source>
   <translation>dismissal (sepot)</translation>
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
   <source>slachtoffer, getuige of informant</source>
   <translation>victim, witness or informant</translation>
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
   <source>strafvorderlijke gegevens</source>
   <translation>prosecution data</translation>
  </message>
  <message>
   <source>strafvorderlijke gegevens (Wjsg); vraag het OM vóór u ze doorgeeft</source>
   <translation>strafvorderlijke gegevens (prosecution data, Wjsg); ask the OM before you pass them on</translation>
  </message>
  <message>
   <source>subsidiariteit</source>
   <translation>subsidiarity</translation>
  </message>
  <message>
   <source>tbs</source>
   <translation>tbs</translation>
  </message>
  <message>
   <source>te vernietigen</source>
   <translation>to destroy</translation>
  </message>
  <message>
   <source>teamleider</source>
   <translation>team lead</translation>
  </message>
  <message>
   <source>telefoon</source>
   <translation>telephone</translation>
  </message>
  <message>
   <source>telefoonnummer</source>
   <translation>telephone number</translation>
  </message>
  <message>
   <source>tenuitvoerlegging</source>
   <translation>execution of a decision (tenuitvoerlegging)</translation>
  </message>
  <message>
   <source>tenuitvoerleggingsgegevens</source>
   <translation>execution data (tenuitvoerleggingsgegevens)</translation>
  </message>
  <message>
   <source>tenuitvoerleggingsgegevens (Wjsg)</source>
   <translation>tenuitvoerleggingsgegevens (data on execution of sentences, Wjsg)</translation>
  </message>
  <message>
   <source>termijnen van artikel 4 en 6 Wjsg</source>
   <translation>terms of articles 4 and 6 Wjsg</translation>
  </message>
  <message>
   <source>termijnen van artikel 4 en 6; verstrekkingen minstens 4 jaar vastgelegd</source>
   <translation>terms of articles 4 and 6; provisions recorded for at least 4 years</translation>
  </message>
  <message>
   <source>toestemming</source>
   <translation>consent</translation>
  </message>
  <message>
   <source>toezicht door</source>
   <translation>supervision by</translation>
  </message>
  <message>
   <source>uiterlijk 5 jaar na de eerste verwerking verwijderd</source>
   <translation>removed at the latest 5 years after first processing</translation>
  </message>
  <message>
   <source>uiterlijk 5 jaar na de eerste verwerking; na sluiten van de casus afgeschermd</source>
   <translation>at the latest 5 years after first processing; shielded after the case is closed</translation>
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
   <source>uw naam en geboortedatum</source>
   <translation>your name and date of birth</translation>
  </message>
  <message>
   <source>v.i.</source>
   <translation>conditional release: v.i.</translation>
  </message>
  <message>
   <source>van dit programma; er staat geen artikel bij</source>
   <translation>of this program; there is no article beside it</translation>
  </message>
  <message>
   <source>vandaag</source>
   <translation>today</translation>
  </message>
  <message>
   <source>verbetering</source>
   <translation>correction</translation>
  </message>
  <message>
   <source>vergeleken</source>
   <translation>compared</translation>
  </message>
  <message>
   <source>vergeleken vingerafdrukken</source>
   <translation>fingerprints that were compared</translation>
  </message>
  <message>
   <source>vergeleken, zelf ondertekend</source>
   <translation>compared, self-signed</translation>
  </message>
  <message>
   <source>vernietigd</source>
   <translation>destroyed</translation>
  </message>
  <message>
   <source>vernietigd door de gemeente</source>
   <translation>destroyed by the gemeente</translation>
  </message>
  <message>
   <source>vernietigde meldingen</source>
   <translation>destroyed notifications</translation>
  </message>
  <message>
   <source>vernietiging</source>
   <translation>destruction</translation>
  </message>
  <message>
   <source>verstrekking</source>
   <translation>disclosure</translation>
  </message>
  <message>
   <source>verstrekkingenregister</source>
   <translation>disclosure register</translation>
  </message>
  <message>
   <source>vervangen</source>
   <translation>replaced</translation>
  </message>
  <message>
   <source>vervangen op {day}</source>
   <translation>replaced on {day}</translation>
  </message>
  <message>
   <source>voorbij</source>
   <translation>past</translation>
  </message>
  <message>
   <source>voorlopige hechtenis</source>
   <translation>pre-trial detention</translation>
  </message>
  <message>
   <source>voorstellen om te vernietigen</source>
   <translation>proposals to destroy</translation>
  </message>
  <message>
   <source>vrijdag</source>
   <translation>Friday</translation>
  </message>
  <message>
   <source>vrijspraak</source>
   <translation>acquittal (vrijspraak)</translation>
  </message>
  <message>
   <source>vrijspraak of sepot</source>
   <translation>acquittal or dismissal</translation>
  </message>
  <message>
   <source>waar u gaat wonen of verblijven</source>
   <translation>where you are going to live or stay</translation>
  </message>
  <message>
   <source>waar u zit en wanneer u vrijkomt</source>
   <translation>where you are held and when you are released</translation>
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
   <source>waarom wij dit aan de burgemeester geven</source>
   <translation>why we give this to the burgemeester</translation>
  </message>
  <message>
   <source>waarop de keuze berust</source>
   <translation>what the choice rests on</translation>
  </message>
  <message>
   <source>waarvoor u bent veroordeeld of verdacht</source>
   <translation>what you were convicted or suspected of</translation>
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
   <source>wat er is gebeurd</source>
   <translation>what happened</translation>
  </message>
  <message>
   <source>wat u de gemeente vraagt (stap 5)</source>
   <translation>what you ask the gemeente (step 5)</translation>
  </message>
  <message>
   <source>wat u er zelf van vindt</source>
   <translation>what you think of it yourself</translation>
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
   <source>werkinstructie</source>
   <translation>work instruction (werkinstructie)</translation>
  </message>
  <message>
   <source>wie de gemeente kan bellen (stap 8)</source>
   <translation>who the gemeente can call (step 8)</translation>
  </message>
  <message>
   <source>wie er al van weet</source>
   <translation>who already knows</translation>
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
   <source>zachte stop</source>
   <translation>soft stop</translation>
  </message>
  <message>
   <source>zaken die niet vernietigd mogen worden</source>
   <translation>cases that must not be destroyed</translation>
  </message>
  <message>
   <source>zaterdag</source>
   <translation>Saturday</translation>
  </message>
  <message>
   <source>zegel</source>
   <translation>seal</translation>
  </message>
  <message>
   <source>zo voert de overheid een wet uit</source>
   <translation>how the government carries out a law</translation>
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
   <source>zonder kenmerk</source>
   <translation>without a reference</translation>
  </message>
  <message>
   <source>zwaarwegend algemeen belang</source>
   <translation>substantial public interest (zwaarwegend algemeen belang)</translation>
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
   <source>{act}: de melding aan {name}</source>
   <translation>{act}: the notification to {name}</translation>
  </message>
  <message>
   <source>{address}. Toegevoegd na de beslissing.</source>
   <translation>{address}. Added after the decision.</translation>
  </message>
  <message>
   <source>{betrokkene}. Stand toen: {stand}. Alleen om te lezen.</source>
   <translation>{betrokkene}. State at the time: {stand}. To read only.</translation>
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
   <source>{count} bronnen zijn niet bekeken</source>
   <translation>{count} sources were not looked at</translation>
  </message>
  <message>
   <source>{count} bronnen zijn niet gecontroleerd</source>
   <translation>{count} sources were not checked</translation>
  </message>
  <message>
   <source>{count} dagen te laat</source>
   <translation>{count} days late</translation>
  </message>
  <message>
   <source>{count} keer niet ingevuld</source>
   <translation>{count} times not filled in</translation>
  </message>
  <message>
   <source>{count} keer ‘weet ik niet’</source>
   <translation>{count} times ‘I do not know’</translation>
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
   <source>{day}, afgehandeld</source>
   <translation>{day}, dealt with</translation>
  </message>
  <message>
   <source>{day}, antwoord verwacht: {when}</source>
   <translation>{day}, answer expected: {when}</translation>
  </message>
  <message>
   <source>{day}, nog geen antwoord</source>
   <translation>{day}, no answer yet</translation>
  </message>
  <message>
   <source>{day}, vervangen op {replaced}</source>
   <translation>{day}, replaced on {replaced}</translation>
  </message>
  <message>
   <source>{day}, {when}</source>
   <translation>{day}, {when}</translation>
  </message>
  <message>
   <source>{day}: de burgemeester van {gemeente}</source>
   <translation>{day}: the burgemeester (mayor) of {gemeente}</translation>
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
   <source>{field} is niet zeker een onherroepelijke veroordeling. Schrijf waarom het toch mee moet.</source>
   <translation>{field} is not certainly a final conviction (onherroepelijk). Write why it must go along all the same.</translation>
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
   <source>{file}, {count} gemeenten. Ingelezen op {day} door {who}.</source>
   <translation>{file}, {count} gemeenten. Read in on {day} by {who}.</translation>
  </message>
  <message>
   <source>{filled} regels ingevuld.</source>
   <translation>{filled} rows filled in.</translation>
  </message>
  <message>
   <source>{form}, gemaakt op {when}.</source>
   <translation>{form}, made on {when}.</translation>
  </message>
  <message>
   <source>{found}; {where}</source>
   <translation>{found}; {where}</translation>
  </message>
  <message>
   <source>{found}; {where}; zaak {reference}</source>
   <translation>{found}; {where}; case {reference}</translation>
  </message>
  <message>
   <source>{gemeente}. Bestaat niet meer: kies een andere gemeente.</source>
   <translation>{gemeente}. Does not exist any more: choose another gemeente.</translation>
  </message>
  <message>
   <source>{gemeente}: bericht over intrekken of vervangen niet bevestigd</source>
   <translation>{gemeente}: message about withdrawing or replacing not confirmed</translation>
  </message>
  <message>
   <source>{gemeente}: beslist, maar nog niet overhandigd</source>
   <translation>{gemeente}: decided, but not handed over yet</translation>
  </message>
  <message>
   <source>{gemeente}: een bericht waar nog niets mee is gedaan</source>
   <translation>{gemeente}: a message about which nothing was done yet</translation>
  </message>
  <message>
   <source>{gemeente}: overhandigd, ontvangst niet bevestigd</source>
   <translation>{gemeente}: handed over, receipt not confirmed</translation>
  </message>
  <message>
   <source>{hours} uur te laat</source>
   <translation>{hours} hours late</translation>
  </message>
  <message>
   <source>{item} {number}</source>
   <translation>{item} {number}</translation>
  </message>
  <message>
   <source>{kenmerk}: de geschiedenis uit {kluis}, {moment}.</source>
   <translation>{kenmerk}: the history from {kluis}, {moment}.</translation>
  </message>
  <message>
   <source>{kenmerk}: de zaak zoals zij hier was, {moment}.</source>
   <translation>{kenmerk}: the case as it was here, {moment}.</translation>
  </message>
  <message>
   <source>{kenmerk}: de zaak zoals zij in {kluis} was, {moment}.</source>
   <translation>{kenmerk}: the case as it was in {kluis}, {moment}.</translation>
  </message>
  <message>
   <source>{kenmerk}: ingelezen uit {kluis}, {moment}, door {naam}.</source>
   <translation>{kenmerk}: read in from {kluis}, {moment}, by {naam}.</translation>
  </message>
  <message>
   <source>{kenmerk}: onderweg naar {kluis} sinds {moment}. Verstuurd door {naam}.</source>
   <translation>{kenmerk}: under way to {kluis} since {moment}. Sent by {naam}.</translation>
  </message>
  <message>
   <source>{kenmerk}: verstuurd naar {kluis}, {moment}, en teruggehaald.</source>
   <translation>{kenmerk}: sent to {kluis}, {moment}, and recalled.</translation>
  </message>
  <message>
   <source>{kenmerk}: verstuurd naar {kluis}, {moment}, en teruggekomen.</source>
   <translation>{kenmerk}: sent to {kluis}, {moment}, and came back.</translation>
  </message>
  <message>
   <source>{kenmerk}: {wat} ({wanneer})</source>
   <translation>{kenmerk}: {wat} ({wanneer})</translation>
  </message>
  <message>
   <source>{kind} ({where})</source>
   <translation>{kind} ({where})</translation>
  </message>
  <message>
   <source>{kind} van gemeente {gemeente}, {day}</source>
   <translation>{kind} of gemeente {gemeente}, {day}</translation>
  </message>
  <message>
   <source>{kind}, {evidence}</source>
   <translation>{kind}, {evidence}</translation>
  </message>
  <message>
   <source>{kind}: {gemeente}</source>
   <translation>{kind}: {gemeente}</translation>
  </message>
  <message>
   <source>{kind}: {gemeente} ({where})</source>
   <translation>{kind}: {gemeente} ({where})</translation>
  </message>
  <message>
   <source>{kind}: {name}</source>
   <translation>{kind}: {name}</translation>
  </message>
  <message>
   <source>{kop}: {aantal}</source>
   <translation>{kop}: {aantal}</translation>
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
   <source>{label}: dit eindigde in een {ended}.</source>
   <translation>{label}: this case ended as follows: {ended}.</translation>
  </message>
  <message>
   <source>{label}: dit eindigde in een {ended}. Leg uit waarom u deze zaak toch meeweegt.</source>
   <translation>{label}: this case ended as follows: {ended}. Explain why you count it all the same.</translation>
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
   <source>{label}: {value}</source>
   <translation>{label}: {value}</translation>
  </message>
  <message>
   <source>{moment}, {name}</source>
   <translation>{moment}, {name}</translation>
  </message>
  <message>
   <source>{months} maanden</source>
   <translation>{months} months</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>{naam}
Hier: {hier}
In {kluis}: {daar}</source>
   <translation>{naam}
Here: {hier}
In {kluis}: {daar}</translation>
  </message>
  <message>
   <source>{naam} (deze kluis)</source>
   <translation>{naam} (this vault)</translation>
  </message>
  <message>
   <source>{naam} ({kenmerk}): {wat} ({wanneer})</source>
   <translation>{naam} ({kenmerk}): {wat} ({wanneer})</translation>
  </message>
  <message>
   <source>{naam} is bewaard.</source>
   <translation>{naam} is saved.</translation>
  </message>
  <message>
   <source>{naam} is bewaard. De zaak is nu onderweg en hier alleen te lezen.</source>
   <translation>{naam} was saved. The case is under way now and can only be read here.</translation>
  </message>
  <message>
   <source>{naam} is bewaard. Lees het in de andere kluis in.</source>
   <translation>{naam} was saved. Read it in at the other vault.</translation>
  </message>
  <message>
   <source>{naam} is toegevoegd.</source>
   <translation>{naam} was added.</translation>
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
   <source>{naam} staat erbij.</source>
   <translation>{naam} was added.</translation>
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
   <source>{naam}, {functie}, {moment}</source>
   <translation>{naam}, {functie}, {moment}</translation>
  </message>
  <message>
   <source>{naam}, {functie}. Rol: {rollen}.</source>
   <translation>{naam}, {functie}. Role: {rollen}.</translation>
  </message>
  <message>
   <source>{naam}. Vergeleken door {wie} met {ander}.</source>
   <translation>{naam}. Compared by {wie} with {ander}.</translation>
  </message>
  <message>
   <source>{namen} en {laatste}</source>
   <translation>{namen} and {laatste}</translation>
  </message>
  <message>
   <source>{names} en nog {count}</source>
   <translation>{names} and {count} more</translation>
  </message>
  <message>
   <source>{name}</source>
   <translation>{name}</translation>
  </message>
  <message>
   <source>{name} (bestaat niet meer)</source>
   <translation>{name} (no longer exists)</translation>
  </message>
  <message>
   <source>{name} aanvaardde dat deze kluis een oudere kopie is dan de computer eerder zag.</source>
   <translation>{name} accepted that this vault is an older copy than the computer saw before.</translation>
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
   <source>{name} begon een zaak met de geschiedenis uit een andere inrichting.</source>
   <translation>{name} began a case with the history from another inrichting.</translation>
  </message>
  <message>
   <source>{name} begon een zaak.</source>
   <translation>{name} started a case.</translation>
  </message>
  <message>
   <source>{name} bekeek de datalekken.</source>
   <translation>{name} viewed the data breaches.</translation>
  </message>
  <message>
   <source>{name} bekeek de lijst van ontvangen meldingen.</source>
   <translation>{name} viewed the list of notifications received.</translation>
  </message>
  <message>
   <source>{name} bekeek de lijst van reservekopieën.</source>
   <translation>{name} looked at the list of backups.</translation>
  </message>
  <message>
   <source>{name} bekeek de verzoeken en klachten.</source>
   <translation>{name} viewed the requests and complaints.</translation>
  </message>
  <message>
   <source>{name} bekeek een antwoord dat is gemaakt.</source>
   <translation>{name} viewed a reply that was made.</translation>
  </message>
  <message>
   <source>{name} bekeek een brief.</source>
   <translation>{name} viewed a letter.</translation>
  </message>
  <message>
   <source>{name} bekeek een intrekking of vervanging van een collega.</source>
   <translation>{name} looked at a withdrawal or replacement of a colleague.</translation>
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
   <source>{name} bekeek welke zaken vernietigd moeten worden.</source>
   <translation>{name} looked at which cases must be destroyed.</translation>
  </message>
  <message>
   <source>{name} bevestigde als tweede een nieuwe lijst van gemeenten.</source>
   <translation>{name} confirmed a new list of gemeenten as the second person.</translation>
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
   <source>{name} bevestigde gewijzigde wetteksten.</source>
   <translation>{name} confirmed changed law texts.</translation>
  </message>
  <message>
   <source>{name} bewaarde de wetteksten als bestand.</source>
   <translation>{name} saved the law texts as a file.</translation>
  </message>
  <message>
   <source>{name} bewaarde een zaak als bestand.</source>
   <translation>{name} saved a case as a file.</translation>
  </message>
  <message>
   <source>{name} bewaarde het certificaat van de gemeente als bestand.</source>
   <translation>{name} saved the certificate of the gemeente as a file.</translation>
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
   <source>{name} controleerde de code van een brief.</source>
   <translation>{name} checked the code of a letter.</translation>
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
   <source>{name} droeg een bericht over een intrekking of vervanging over.</source>
   <translation>{name} handed over a notice about a withdrawal or replacement.</translation>
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
   <source>{name} gooide een contact van een gemeente weg.</source>
   <translation>{name} threw a contact of a gemeente away.</translation>
  </message>
  <message>
   <source>{name} haalde een ingediende zaak terug.</source>
   <translation>{name} took back a submitted case.</translation>
  </message>
  <message>
   <source>{name} haalde een zaak terug die onderweg was.</source>
   <translation>{name} recalled a case that was under way.</translation>
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
   <source>{name} handelde een antwoord van een gemeente af.</source>
   <translation>{name} dealt with a reply of a gemeente.</translation>
  </message>
  <message>
   <source>{name} hief het verbod op vernietigen van een zaak op.</source>
   <translation>{name} lifted the ban on destroying a case.</translation>
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
   <source>{name} is bewaard.</source>
   <translation>{name} has been saved.</translation>
  </message>
  <message>
   <source>{name} is een andere naam voor {gemeente}</source>
   <translation>{name} is another name for {gemeente}</translation>
  </message>
  <message>
   <source>{name} is geen gewoon bestand. Er is niets gewist.</source>
   <translation>{name} is not an ordinary file. Nothing was wiped.</translation>
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
   <source>{name} koos een andere dag voor het vernietigen van een zaak.</source>
   <translation>{name} chose another day for destroying a case.</translation>
  </message>
  <message>
   <source>{name} koos welke zaak bleef; de andere is als kopie bewaard.</source>
   <translation>{name} chose which case stayed; the other is kept as a copy.</translation>
  </message>
  <message>
   <source>{name} kreeg nieuwe sleutels met de herstelsleutel.</source>
   <translation>{name} got new keys with the recovery key.</translation>
  </message>
  <message>
   <source>{name} las de rollenlijst van een andere kluis in.</source>
   <translation>{name} read in the roster of another vault.</translation>
  </message>
  <message>
   <source>{name} las een antwoord van een gemeente in.</source>
   <translation>{name} imported a reply of a gemeente.</translation>
  </message>
  <message>
   <source>{name} las een bewaarde kopie van een zaak.</source>
   <translation>{name} read a kept copy of a case.</translation>
  </message>
  <message>
   <source>{name} las een nieuwe lijst van gemeenten in; die telt nog niet.</source>
   <translation>{name} read in a new list of gemeenten; it does not count yet.</translation>
  </message>
  <message>
   <source>{name} las een ontvangen melding.</source>
   <translation>{name} read a notification that was received.</translation>
  </message>
  <message>
   <source>{name} las een zaak in uit een bestand.</source>
   <translation>{name} imported a case from a file.</translation>
  </message>
  <message>
   <source>{name} las een zaak uit een andere kluis in.</source>
   <translation>{name} read in a case from another vault.</translation>
  </message>
  <message>
   <source>{name} legde een antwoord van een gemeente vast.</source>
   <translation>{name} recorded a reply of a gemeente.</translation>
  </message>
  <message>
   <source>{name} legde een datalek vast, of iets dat er een kan zijn.</source>
   <translation>{name} recorded a data breach, or something that may be one.</translation>
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
   <source>{name} legde vast dat de gemeente een inrichting vertrouwt.</source>
   <translation>{name} recorded that the gemeente trusts an inrichting.</translation>
  </message>
  <message>
   <source>{name} legde vast dat een certificaat van de gemeente niet meer geldt.</source>
   <translation>{name} recorded that a certificate of the gemeente no longer counts.</translation>
  </message>
  <message>
   <source>{name} legde vast dat een certificaat van de inrichting niet meer geldt.</source>
   <translation>{name} recorded that a certificate of the facility is no longer valid.</translation>
  </message>
  <message>
   <source>{name} legde vast dat een certificaat van een inrichting niet meer wordt vertrouwd.</source>
   <translation>{name} recorded that a certificate of an inrichting is no longer trusted.</translation>
  </message>
  <message>
   <source>{name} legde vast dat een exemplaar niet is gebruikt of zoek is.</source>
   <translation>{name} recorded that a copy was not used or is lost.</translation>
  </message>
  <message>
   <source>{name} legde vast dat een gemeente de intrekking heeft ontvangen.</source>
   <translation>{name} recorded that a gemeente received the withdrawal.</translation>
  </message>
  <message>
   <source>{name} legde vast dat een mandaat bij een gemeente niet meer geldt.</source>
   <translation>{name} recorded that a mandate at a gemeente does not count any more.</translation>
  </message>
  <message>
   <source>{name} legde vast dat een reservekopie is vernietigd.</source>
   <translation>{name} recorded that a backup was destroyed.</translation>
  </message>
  <message>
   <source>{name} legde vast dat een zaak niet vernietigd mag worden.</source>
   <translation>{name} recorded that a case must not be destroyed.</translation>
  </message>
  <message>
   <source>{name} legde vast of betrokkene is ingelicht.</source>
   <translation>{name} recorded whether the person was informed.</translation>
  </message>
  <message>
   <source>{name} legde vast tot wanneer een melding wordt bewaard.</source>
   <translation>{name} recorded until when a notification is kept.</translation>
  </message>
  <message>
   <source>{name} legde vast wat een gemeente deed na een bericht.</source>
   <translation>{name} recorded what a gemeente did after a notice.</translation>
  </message>
  <message>
   <source>{name} legde vast wie bij een gemeente namens de burgemeester aanneemt.</source>
   <translation>{name} recorded who accepts for the burgemeester at a gemeente.</translation>
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
   <source>{name} maakte de daglijst met de alarmen.</source>
   <translation>{name} made the day list with the alarms.</translation>
  </message>
  <message>
   <source>{name} maakte de tekst voor het verwerkingsregister.</source>
   <translation>{name} made the text for the register of processing.</translation>
  </message>
  <message>
   <source>{name} maakte de tijdlijn van een zaak op papier.</source>
   <translation>{name} made the time line of a case on paper.</translation>
  </message>
  <message>
   <source>{name} maakte deze kluis uit een kluis die er al was.</source>
   <translation>{name} made this vault from a vault that was there already.</translation>
  </message>
  <message>
   <source>{name} maakte deze kluis.</source>
   <translation>{name} made this vault.</translation>
  </message>
  <message>
   <source>{name} maakte een antwoord voor een inrichting.</source>
   <translation>{name} made a reply for an inrichting.</translation>
  </message>
  <message>
   <source>{name} maakte een bericht over een intrekking of vervanging op papier of als bestand.</source>
   <translation>{name} made a notice about a withdrawal or replacement on paper or as a file.</translation>
  </message>
  <message>
   <source>{name} maakte een bericht over een vervangen melding.</source>
   <translation>{name} made a notice about a notification that was replaced.</translation>
  </message>
  <message>
   <source>{name} maakte een bestand met de rollenlijst voor een andere kluis.</source>
   <translation>{name} made a file with the roster for another vault.</translation>
  </message>
  <message>
   <source>{name} maakte een blad voor betrokkene.</source>
   <translation>{name} made a sheet for the person.</translation>
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
   <source>{name} maakte een nieuw certificaat van de gemeente klaar naast het oude.</source>
   <translation>{name} prepared a new certificate of the gemeente beside the old one.</translation>
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
   <source>{name} maakte een nieuwe herstelsleutel; de oude opent niets meer.</source>
   <translation>{name} made a new recovery key; the old one opens nothing any more.</translation>
  </message>
  <message>
   <source>{name} maakte een reservekopie.</source>
   <translation>{name} made a backup.</translation>
  </message>
  <message>
   <source>{name} maakte een tekst voor het penitentiair dossier.</source>
   <translation>{name} made a text for the penitentiair dossier (prison file).</translation>
  </message>
  <message>
   <source>{name} maakte een tweede kluis met dezelfde rollenlijst.</source>
   <translation>{name} made a second vault with the same roster.</translation>
  </message>
  <message>
   <source>{name} maakte een verklaring dat een melding is vernietigd.</source>
   <translation>{name} made a statement that a notification was destroyed.</translation>
  </message>
  <message>
   <source>{name} maakte een verklaring van vernietiging.</source>
   <translation>{name} made a statement of destruction.</translation>
  </message>
  <message>
   <source>{name} maakte het certificaat van de gemeente.</source>
   <translation>{name} made the certificate of the gemeente.</translation>
  </message>
  <message>
   <source>{name} maakte het certificaat van de inrichting.</source>
   <translation>{name} made the certificate of the facility.</translation>
  </message>
  <message>
   <source>{name} maakte het overzicht voor inzage op papier.</source>
   <translation>{name} made the overview for inspection on paper.</translation>
  </message>
  <message>
   <source>{name} mag geen certificaten uitgeven, maar heeft dit certificaat wel ondertekend. Gebruik het niet. Vraag de gemeente om een andere keten, of gebruik de versleutelde pdf.</source>
   <translation>{name} may not issue certificates, but did sign this certificate. Do not use it. Ask the gemeente for another chain, or use the encrypted PDF.</translation>
  </message>
  <message>
   <source>{name} nam een beslissing over een zaak.</source>
   <translation>{name} took a decision on a case.</translation>
  </message>
  <message>
   <source>{name} nam een certificaat van de gemeente over.</source>
   <translation>{name} took over a certificate of the gemeente.</translation>
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
   <source>{name} noteerde een verzoek of klacht van een betrokkene.</source>
   <translation>{name} noted a request or complaint of a person.</translation>
  </message>
  <message>
   <source>{name} noteerde hoe een antwoord is overhandigd.</source>
   <translation>{name} noted how a reply was handed over.</translation>
  </message>
  <message>
   <source>{name} noteerde iets van of voor een andere partij.</source>
   <translation>{name} noted something from or for another party.</translation>
  </message>
  <message>
   <source>{name} noteerde waar een uitwisseling in het penitentiair dossier staat.</source>
   <translation>{name} noted where an exchange stands in the penitentiair dossier (prison file).</translation>
  </message>
  <message>
   <source>{name} noteerde wie een melding las.</source>
   <translation>{name} noted who read a notification.</translation>
  </message>
  <message>
   <source>{name} op deze plek is een ander bestand dan het exemplaar. Er is niets gewist. Kies de goede stick.</source>
   <translation>{name} in this place is another file than the copy. Nothing was wiped. Choose the right USB stick.</translation>
  </message>
  <message>
   <source>{name} opende een bericht over een eerdere melding.</source>
   <translation>{name} opened a message about an earlier notification.</translation>
  </message>
  <message>
   <source>{name} opende een kluis die uit een reservekopie is teruggezet.</source>
   <translation>{name} opened a vault that was put back from a backup.</translation>
  </message>
  <message>
   <source>{name} opende een melding van een inrichting.</source>
   <translation>{name} opened a notification of an inrichting.</translation>
  </message>
  <message>
   <source>{name} opende een oudere kopie; een vernietigde zaak is daarin opnieuw vernietigd.</source>
   <translation>{name} opened an older copy; a destroyed case was destroyed in it again.</translation>
  </message>
  <message>
   <source>{name} opende het overzicht voor inzage.</source>
   <translation>{name} opened the overview for inspection.</translation>
  </message>
  <message>
   <source>{name} schreef het databasebestand opnieuw, na een vernietiging.</source>
   <translation>{name} wrote the database file anew, after a destruction.</translation>
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
   <source>{name} sloot een zaak waarin betrokkene vrijkwam zonder beslissing.</source>
   <translation>{name} closed a case in which the person was released without a decision.</translation>
  </message>
  <message>
   <source>{name} sloot een zaak.</source>
   <translation>{name} closed a case.</translation>
  </message>
  <message>
   <source>{name} staat niet (meer) op deze plek. Kies de map van de stick, of leg vast wanneer en hoe hij is gewist.</source>
   <translation>{name} is not in this place (any more). Choose the folder of the USB stick, or record when and how it was wiped.</translation>
  </message>
  <message>
   <source>{name} stelde gewijzigde wetteksten voor.</source>
   <translation>{name} proposed changed law texts.</translation>
  </message>
  <message>
   <source>{name} stelde voor om iets te vernietigen.</source>
   <translation>{name} proposed to destroy something.</translation>
  </message>
  <message>
   <source>{name} stuurde een zaak naar een andere kluis.</source>
   <translation>{name} sent a case to another vault.</translation>
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
   <source>{name} trok een voorstel om te vernietigen in.</source>
   <translation>{name} withdrew a proposal to destroy.</translation>
  </message>
  <message>
   <source>{name} typte de herstelsleutel over van het papier.</source>
   <translation>{name} typed the recovery key back from the paper.</translation>
  </message>
  <message>
   <source>{name} veranderde de eigen wachtzin.</source>
   <translation>{name} changed their own passphrase.</translation>
  </message>
  <message>
   <source>{name} veranderde een contact van een gemeente.</source>
   <translation>{name} changed a contact of a gemeente.</translation>
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
   <source>{name} vergeleek de vingerafdruk van een certificaat hardop met een ander.</source>
   <translation>{name} compared the fingerprint of a certificate aloud with somebody else.</translation>
  </message>
  <message>
   <source>{name} vernietigde een concept.</source>
   <translation>{name} destroyed a draft.</translation>
  </message>
  <message>
   <source>{name} vernietigde een ontvangen melding.</source>
   <translation>{name} destroyed a notification that was received.</translation>
  </message>
  <message>
   <source>{name} vernietigde een regel van het verstrekkingenregister.</source>
   <translation>{name} destroyed a line of the disclosure register.</translation>
  </message>
  <message>
   <source>{name} vernietigde een verzoek waarvan de bewaartermijn voorbij is.</source>
   <translation>{name} destroyed a request whose term of keeping has passed.</translation>
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
   <source>{name} voegde certificaten van een uitgever toe.</source>
   <translation>{name} added certificates of an issuer.</translation>
  </message>
  <message>
   <source>{name} voegde een eigen werkplek toe.</source>
   <translation>{name} added a workstation of their own.</translation>
  </message>
  <message>
   <source>{name} voegde een intrekkingslijst toe.</source>
   <translation>{name} added a revocation list.</translation>
  </message>
  <message>
   <source>{name} voegde een vergeleken certificaat van een inrichting toe.</source>
   <translation>{name} added a compared certificate of an inrichting.</translation>
  </message>
  <message>
   <source>{name} voegde het certificaat van een andere inrichting toe.</source>
   <translation>{name} added the certificate of another inrichting.</translation>
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
   <source>{name} wees een nieuwe lijst van gemeenten af.</source>
   <translation>{name} rejected a new list of gemeenten.</translation>
  </message>
  <message>
   <source>{name} wees voorgestelde wetteksten af.</source>
   <translation>{name} rejected proposed law texts.</translation>
  </message>
  <message>
   <source>{name} werkte de vastlegging van een datalek bij.</source>
   <translation>{name} updated the record of a data breach.</translation>
  </message>
  <message>
   <source>{name} werkte een verzoek of klacht bij.</source>
   <translation>{name} updated a request or complaint.</translation>
  </message>
  <message>
   <source>{name} werkte iets van of voor een andere partij bij.</source>
   <translation>{name} updated something from or for another party.</translation>
  </message>
  <message>
   <source>{name} wilde een bestand openen; het programma weigerde.</source>
   <translation>{name} wanted to open a file; the program refused.</translation>
  </message>
  <message>
   <source>{name} wilde iets verstrekken; het programma weigerde.</source>
   <translation>{name} wanted to disclose something; the program refused.</translation>
  </message>
  <message>
   <source>{name} wiste een exemplaar van een los medium, of legde vast waar het bleef.</source>
   <translation>{name} wiped a copy from a removable medium, or recorded where it stayed.</translation>
  </message>
  <message>
   <source>{name} wordt overschreven en weggehaald. Dat kan niet worden teruggedraaid.</source>
   <translation>{name} is overwritten and removed. That cannot be undone.</translation>
  </message>
  <message>
   <source>{name} zette een exemplaar op een stick of ander los medium.</source>
   <translation>{name} put a copy on a USB stick or another removable medium.</translation>
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
   <source>{name}, {born}, zaak {reference}</source>
   <translation>{name}, {born}, case {reference}</translation>
  </message>
  <message>
   <source>{name}, {ref}</source>
   <translation>{name}, {ref}</translation>
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
   <source>{name}: {words}</source>
   <translation>{name}: {words}</translation>
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
   <source>{number} {name}: daarna</source>
   <translation>{number} {name}: later</translation>
  </message>
  <message>
   <source>{number} {name}: klaar</source>
   <translation>{number} {name}: done</translation>
  </message>
  <message>
   <source>{number} {name}: nu</source>
   <translation>{number} {name}: now</translation>
  </message>
  <message>
   <source>{number}. {title}</source>
   <translation>{number}. {title}</translation>
  </message>
  <message>
   <source>{nummer}, exemplaar {exemplaar}, van {naam}</source>
   <translation>{nummer}, copy {exemplaar}, from {naam}</translation>
  </message>
  <message>
   <source>{nummer}. {soort}, gemaakt door {naam}, {moment}.</source>
   <translation>{nummer}. {soort}, made by {naam}, {moment}.</translation>
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
   <source>{party} ({who})</source>
   <translation>{party} ({who})</translation>
  </message>
  <message>
   <source>{party} deelde gegevens met {other}, op {day}.</source>
   <translation>{party} shared data with {other}, on {day}.</translation>
  </message>
  <message>
   <source>{party}, op {day}</source>
   <translation>{party}, on {day}</translation>
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
   <source>{reason} Vastgelegd door {name} op {day}.</source>
   <translation>{reason} Recorded by {name} on {day}.</translation>
  </message>
  <message>
   <source>{reason} Wat u typte staat nog op het scherm. Sluit het programma niet.</source>
   <translation>{reason} What you typed is still on the screen. Do not close the program.</translation>
  </message>
  <message>
   <source>{reference} versie {version}, exemplaar {exemplar}.</source>
   <translation>{reference} version {version}, copy {exemplar}.</translation>
  </message>
  <message>
   <source>{reference} versie {version}, exemplaar {exemplar}. OEFENING: dit is geen echte melding.</source>
   <translation>{reference} version {version}, copy {exemplar}. OEFENING (practice): this is no real notification.</translation>
  </message>
  <message>
   <source>{reference} versie {version}.</source>
   <translation>{reference} version {version}.</translation>
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
   <source>{result}, {when}</source>
   <translation>{result}, {when}</translation>
  </message>
  <message>
   <source>{role} of {other}</source>
   <translation>{role} or {other}</translation>
  </message>
  <message>
   <source>{soort}, gewijzigd</source>
   <translation>{soort}, changed</translation>
  </message>
  <message>
   <source>{soort}: {tekst}</source>
   <translation>{soort}: {tekst}</translation>
  </message>
  <message>
   <source>{state}. Niemand heeft deze melding nog gekregen.</source>
   <translation>{state}. Nobody has got this notification yet.</translation>
  </message>
  <message>
   <source>{state}. Overhandigd op {day} aan {who}.</source>
   <translation>{state}. Handed over on {day} to {who}.</translation>
  </message>
  <message>
   <source>{state}: {name}.</source>
   <translation>{state}: {name}.</translation>
  </message>
  <message>
   <source>{state}: {name}. U schreef: {reason}</source>
   <translation>{state}: {name}. You wrote: {reason}</translation>
  </message>
  <message>
   <source>{subject}. Geldig van {first} tot {last}.</source>
   <translation>{subject}. Valid from {first} to {last}.</translation>
  </message>
  <message>
   <source>{teken} {soort}: {uitleg}.</source>
   <translation>{teken} {soort}: {uitleg}.</translation>
  </message>
  <message>
   <source>{term} na {event}</source>
   <translation>{term} after {event}</translation>
  </message>
  <message>
   <source>{text} (vernietigd)</source>
   <translation>{text} (destroyed)</translation>
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
   <source>{title}. Wat erover is vastgelegd, verdwijnt. Dit kan niet terug.</source>
   <translation>{title}. What was recorded about it disappears. This cannot be undone.</translation>
  </message>
  <message>
   <source>{typed} (nog niet te lezen)</source>
   <translation>{typed} (cannot be read yet)</translation>
  </message>
  <message>
   <source>{veld}: {fout}</source>
   <translation>{veld}: {fout}</translation>
  </message>
  <message>
   <source>{verb}: {title}</source>
   <translation>{verb}: {title}</translation>
  </message>
  <message>
   <source>{vraag} Vul een heel getal in.</source>
   <translation>{vraag} Fill in a whole number.</translation>
  </message>
  <message>
   <source>{vraag}: {antwoord}</source>
   <translation>{vraag}: {antwoord}</translation>
  </message>
  <message>
   <source>{waar}: {zin}</source>
   <translation>{waar}: {zin}</translation>
  </message>
  <message>
   <source>{wanneer}, {wie}: {wat}</source>
   <translation>{wanneer}, {wie}: {wat}</translation>
  </message>
  <message>
   <source>{wanneer}: {wat}</source>
   <translation>{wanneer}: {wat}</translation>
  </message>
  <message>
   <source>{wat} ({wanneer})</source>
   <translation>{wat} ({wanneer})</translation>
  </message>
  <message>
   <source>{wat} Meldpoort</source>
   <translation>{wat} Meldpoort</translation>
  </message>
  <message>
   <source>{wat} toevoegen</source>
   <translation>Add {wat}</translation>
  </message>
  <message>
   <source>{wat}: {naam}, {functie}, {moment}</source>
   <translation>{wat}: {naam}, {functie}, {moment}</translation>
  </message>
  <message>
   <source>{weekday} {date}</source>
   <translation>{weekday} {date}</translation>
  </message>
  <message>
   <source>{what} Tijd om te melden: {clock}.</source>
   <translation>{what} Time to report: {clock}.</translation>
  </message>
  <message>
   <source>{what} definitief vernietigen?</source>
   <translation>Destroy {what} for good?</translation>
  </message>
  <message>
   <source>{what}, op {day}, volgens {who}. {how}.</source>
   <translation>{what}, on {day}, according to {who}. {how}.</translation>
  </message>
  <message>
   <source>{what}: melding {name}, op {day}, volgens {who} van gemeente {gemeente}. {how}.</source>
   <translation>{what}: notification {name}, on {day}, according to {who} of gemeente {gemeente}. {how}.</translation>
  </message>
  <message>
   <source>{where}. Gemeentecode {code}.</source>
   <translation>{where}. Gemeente code {code}.</translation>
  </message>
  <message>
   <source>{who} blijft in de geschiedenis staan.</source>
   <translation>{who} stays in the history.</translation>
  </message>
  <message>
   <source>{who} verdwijnt uit het register. Dat kan niet worden teruggedraaid.</source>
   <translation>{who} disappears from the register. That cannot be undone.</translation>
  </message>
  <message>
   <source>{who}, einddatum niet bekend</source>
   <translation>{who}, end date not known</translation>
  </message>
  <message>
   <source>{who}, eindigt {day}</source>
   <translation>{who}, ends {day}</translation>
  </message>
  <message>
   <source>{who}, tot en met {day}</source>
   <translation>{who}, until {day} inclusive</translation>
  </message>
  <message>
   <source>{who}. Mandaat {mandate}, {until}.</source>
   <translation>{who}. Mandate {mandate}, {until}.</translation>
  </message>
  <message>
   <source>{why}</source>
   <translation>{why}</translation>
  </message>
  <message>
   <source>{why} Maak een nieuwe reservekopie.</source>
   <translation>{why} Make a new backup.</translation>
  </message>
  <message>
   <source>{years} jaar</source>
   <translation>{years} years</translation>
  </message>
  <message>
   <source>{years} jaar, instelling</source>
   <translation>{years} years, a setting</translation>
  </message>
  <message>
   <source>– {line}</source>
   <translation>– {line}</translation>
  </message>
  <message>
   <source>‘{label}’: {problem}</source>
   <translation>‘{label}’: {problem}</translation>
  </message>
  <message>
   <source>− Was: {text}</source>
   <translation>− Was: {text}</translation>
  </message>
  <message>
   <source>✓ Laat staan, want …</source>
   <translation>✓ Leave it, because …</translation>
  </message>
 </context>
</TS>
