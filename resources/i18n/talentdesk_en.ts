<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaHead</name>
    <message numerus="yes">
        <source>%n recusal(s) to confirm…</source>
        <translation>
            <numerusform>%n recusal to confirm…</numerusform>
            <numerusform>%n recusals to confirm…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time box of one candidate: %n minute(s)</source>
        <translation>
            <numerusform>Time box of one candidate: %n minute</numerusform>
            <numerusform>Time box of one candidate: %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotSheet</name>
    <message numerus="yes">
        <source>%n member(s) do not take part for this candidate and are not counted.</source>
        <translation>
            <numerusform>%n member do not take part for this candidate and are not counted.</numerusform>
            <numerusform>%n members do not take part for this candidate and are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BooksOut</name>
    <message numerus="yes">
        <source>%n marked workbook(s) are in {folder}.</source>
        <translation>
            <numerusform>%n marked workbook are in {folder}.</numerusform>
            <numerusform>%n marked workbooks are in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignHead</name>
    <message numerus="yes">
        <source>%n nominee(s)</source>
        <translation>
            <numerusform>%n nominee</numerusform>
            <numerusform>%n nominees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesForm</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) added.</source>
        <translation>
            <numerusform>%n candidate added.</numerusform>
            <numerusform>%n candidates added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed place(s) changed.</source>
        <translation>
            <numerusform>%n proposed place changed.</numerusform>
            <numerusform>%n proposed places changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n candidate(s)</source>
        <translation>
            <numerusform>Add %n candidate</numerusform>
            <numerusform>Add %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n candidate(s)</source>
        <translation>
            <numerusform>Add all %n candidate</numerusform>
            <numerusform>Add all %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked vacant</source>
        <translation>
            <numerusform>%n post marked vacant</numerusform>
            <numerusform>%n posts marked vacant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%n more page</numerusform>
            <numerusform>%n more pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeForm</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContradictionsSheet</name>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CycleSheet</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartureSheet</name>
    <message numerus="yes">
        <source>The departure is on record; %n post(s) vacant.</source>
        <translation>
            <numerusform>The departure is on record; %n post vacant.</numerusform>
            <numerusform>The departure is on record; %n posts vacant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message numerus="yes">
        <source>%n contradiction(s) settled</source>
        <translation>
            <numerusform>%n contradiction settled</numerusform>
            <numerusform>%n contradictions settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) to settle…</source>
        <translation>
            <numerusform>%n contradiction to settle…</numerusform>
            <numerusform>%n contradictions to settle…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer…</source>
        <translation>
            <numerusform>%n question to answer…</numerusform>
            <numerusform>%n questions to answer…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>The filter hides %n card(s), in the room too</source>
        <translation>
            <numerusform>The filter hides %n card, in the room too</numerusform>
            <numerusform>The filter hides %n cards, in the room too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message numerus="yes">
        <source>%n detail(s) changed since the lock</source>
        <translation>
            <numerusform>%n detail changed since the lock</numerusform>
            <numerusform>%n details changed since the lock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) open</source>
        <translation>
            <numerusform>%n reason open</numerusform>
            <numerusform>%n reasons open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsSheet</name>
    <message numerus="yes">
        <source>Filled for %n person(s).</source>
        <translation>
            <numerusform>Filled for %n person.</numerusform>
            <numerusform>Filled for %n persons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s)</source>
        <translation>
            <numerusform>%n workbook</numerusform>
            <numerusform>%n workbooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Take over %n row</numerusform>
            <numerusform>Take over %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over the %n good row(s)</source>
        <translation>
            <numerusform>Take over the %n good row</numerusform>
            <numerusform>Take over the %n good rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message numerus="yes">
        <source>%n piece(s) of knowledge or relations</source>
        <translation>
            <numerusform>%n piece of knowledge or relations</numerusform>
            <numerusform>%n pieces of knowledge or relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerBanner</name>
    <message numerus="yes">
        <source>%n card(s) elsewhere than calibrated</source>
        <translation>
            <numerusform>%n card elsewhere than calibrated</numerusform>
            <numerusform>%n cards elsewhere than calibrated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerLink</name>
    <message numerus="yes">
        <source>%n card(s) taken over</source>
        <translation>
            <numerusform>%n card taken over</numerusform>
            <numerusform>%n cards taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerSheet</name>
    <message numerus="yes">
        <source>Take over %n card(s)</source>
        <translation>
            <numerusform>Take over %n card</numerusform>
            <numerusform>Take over %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message numerus="yes">
        <source>Show %n candidate(s)</source>
        <translation>
            <numerusform>Show %n candidate</numerusform>
            <numerusform>Show %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NominationsPage</name>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n post(s) of the scenario are no longer on record.</source>
        <translation>
            <numerusform>%n post of the scenario are no longer on record.</numerusform>
            <numerusform>%n posts of the scenario are no longer on record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNoteSheet</name>
    <message numerus="yes">
        <source>Own note on %n card(s)</source>
        <translation>
            <numerusform>Own note on %n card</numerusform>
            <numerusform>Own note on %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageActs</name>
    <message numerus="yes">
        <source>%n measure(s) taken from the grid.</source>
        <translation>
            <numerusform>%n measure taken from the grid.</numerusform>
            <numerusform>%n measures taken from the grid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message numerus="yes">
        <source>%n selected candidate(s) only</source>
        <translation>
            <numerusform>%n selected candidate only</numerusform>
            <numerusform>%n selected candidates only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosSheet</name>
    <message numerus="yes">
        <source>%n photo(s) taken over.</source>
        <translation>
            <numerusform>%n photo taken over.</numerusform>
            <numerusform>%n photos taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n photo(s)</source>
        <translation>
            <numerusform>Take over %n photo</numerusform>
            <numerusform>Take over %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message numerus="yes">
        <source>%n key position(s)</source>
        <translation>
            <numerusform>%n key position</numerusform>
            <numerusform>%n key positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeEditor</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not yet translated</source>
        <translation>
            <numerusform>%n text not yet translated</numerusform>
            <numerusform>%n texts not yet translated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message numerus="yes">
        <source>%n minute(s) a candidate</source>
        <translation>
            <numerusform>%n minute a candidate</numerusform>
            <numerusform>%n minutes a candidate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n month(s) in the present post</source>
        <translation>
            <numerusform>At least %n month in the present post</numerusform>
            <numerusform>At least %n months in the present post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n voting member(s)</source>
        <translation>
            <numerusform>At least %n voting member</numerusform>
            <numerusform>At least %n voting members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not rotated within the last %n month(s)</source>
        <translation>
            <numerusform>Not rotated within the last %n month</numerusform>
            <numerusform>Not rotated within the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated within the last %n month(s)</source>
        <translation>
            <numerusform>Rated within the last %n month</numerusform>
            <numerusform>Rated within the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marked as old after %n month(s)</source>
        <translation>
            <numerusform>marked as old after %n month</numerusform>
            <numerusform>marked as old after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PutSheet</name>
    <message numerus="yes">
        <source>%n text(s) not yet translated</source>
        <translation>
            <numerusform>%n text not yet translated</numerusform>
            <numerusform>%n texts not yet translated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is “{value}”? (%n row(s))</source>
        <translation>
            <numerusform>Who is “{value}”? (%n row)</numerusform>
            <numerusform>Who is “{value}”? (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field}: what does “{value}” mean? (%n row(s))</source>
        <translation>
            <numerusform>{field}: what does “{value}” mean? (%n row)</numerusform>
            <numerusform>{field}: what does “{value}” mean? (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotaView</name>
    <message numerus="yes">
        <source>%n key post(s)</source>
        <translation>
            <numerusform>%n key post</numerusform>
            <numerusform>%n key posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominee(s)</source>
        <translation>
            <numerusform>%n nominee</numerusform>
            <numerusform>%n nominees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingFormsSheet</name>
    <message numerus="yes">
        <source>%n rating form(s) written.</source>
        <translation>
            <numerusform>%n rating form written.</numerusform>
            <numerusform>%n rating forms written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterActs</name>
    <message numerus="yes">
        <source>Handed to the printer: %n paper(s)</source>
        <translation>
            <numerusform>Handed to the printer: %n paper</numerusform>
            <numerusform>Handed to the printer: %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %n paper(s)</source>
        <translation>
            <numerusform>Written: %n paper</numerusform>
            <numerusform>Written: %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message numerus="yes">
        <source>{table} · %n row(s)</source>
        <translation>
            <numerusform>{table} · %n row</numerusform>
            <numerusform>{table} · %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>{section}  ·  %n row(s) the same</source>
        <translation>
            <numerusform>{section}  ·  %n row the same</numerusform>
            <numerusform>{section}  ·  %n rows the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlatesPage</name>
    <message numerus="yes">
        <source>%n key position(s)</source>
        <translation>
            <numerusform>%n key position</numerusform>
            <numerusform>%n key positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who left the company taken off all slates.</source>
        <translation>
            <numerusform>%n person who left the company taken off all slates.</numerusform>
            <numerusform>%n persons who left the company taken off all slates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlatesSheet</name>
    <message numerus="yes">
        <source>{name} stands on %n slate(s).</source>
        <translation>
            <numerusform>{name} stands on %n slate.</numerusform>
            <numerusform>{name} stands on %n slates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageSheet</name>
    <message numerus="yes">
        <source>Objections are taken in for %n day(s), this day included.</source>
        <translation>
            <numerusform>Objections are taken in for %n day, this day included.</numerusform>
            <numerusform>Objections are taken in for %n days, this day included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n nominee(s).</source>
        <translation>
            <numerusform>Recorded for %n nominee.</numerusform>
            <numerusform>Recorded for %n nominees.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuccessorPanel</name>
    <message numerus="yes">
        <source>Also named for %n other post(s)</source>
        <translation>
            <numerusform>Also named for %n other post</numerusform>
            <numerusform>Also named for %n other posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalentCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalentCardsPaper</name>
    <message numerus="yes">
        <source>%n talent card(s)</source>
        <translation>
            <numerusform>%n talent card</numerusform>
            <numerusform>%n talent cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VacancyView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message numerus="yes">
        <source>%n version(s) kept</source>
        <translation>
            <numerusform>%n version kept</numerusform>
            <numerusform>%n versions kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n change(s)</source>
        <translation>
            <numerusform>{name}: %n change</numerusform>
            <numerusform>{name}: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message numerus="yes">
        <source>%n post(s) marked vacant</source>
        <translation>
            <numerusform>%n post marked vacant</numerusform>
            <numerusform>%n posts marked vacant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopActs</name>
    <message numerus="yes">
        <source>%n candidate(s) taken out of the session</source>
        <translation>
            <numerusform>%n candidate taken out of the session</numerusform>
            <numerusform>%n candidates taken out of the session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken over: {what}</source>
        <translation>
            <numerusform>%n card taken over: {what}</numerusform>
            <numerusform>%n cards taken over: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) → {box}</source>
        <translation>
            <numerusform>%n card → {box}</numerusform>
            <numerusform>%n cards → {box}</numerusform>
        </translation>
    </message>
</context>
</TS>
