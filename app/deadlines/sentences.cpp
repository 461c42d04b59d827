// SPDX-License-Identifier: EUPL-1.2
#include "deadlines/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ancora::deadlines {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct DeadlineText {
    Q_DECLARE_TR_FUNCTIONS(DeadlineText)
};

namespace {

QString length_text(const Length &length)
{
    switch (length.unit) {
    case Length::Unit::Days: return DeadlineText::tr("%n day(s)", nullptr, length.count);
    case Length::Unit::WorkingDays: return DeadlineText::tr("%n working day(s)", nullptr, length.count);
    case Length::Unit::Months: break;
    }
    return DeadlineText::tr("%n month(s)", nullptr, length.count);
}

/// What stands in brackets: the article, and whatever made the date another one than counting alone.
QString grounds(const Deadline &deadline, const Rules &rules, Language language)
{
    const Rule &rule = *deadline.rule;
    QStringList grounds{law_text(rules.law(rule.law, deadline.start_on), language)};
    if (rule.valid_until.isValid())
        grounds += DeadlineText::tr("by the rule for what began until %1").arg(long_date(rule.valid_until));
    if (deadline.suspended_days > 0)
        grounds += DeadlineText::tr("suspended for %n day(s)", nullptr, deadline.suspended_days);
    if (deadline.closed_day.isValid())
        grounds += DeadlineText::tr("%1 is not a working day").arg(long_date(deadline.closed_day));
    return grounds.join(QStringLiteral("; "));
}

QString by_rule(const Deadline &deadline, const Rules &rules, Language language)
{
    if (deadline.with_document.isValid())
        return DeadlineText::tr("with its document, whose last day was entered by hand: %1").arg(long_date(deadline.by_rule));
    const QString after = deadline.start->after.in(language).arg(long_date(deadline.start_on));
    //: 45 days / after the Annex 15 of 3 March 2025 / the article / the date
    return DeadlineText::tr("%1 %2 (%3): %4")
        .arg(length_text(deadline.rule->length), after, grounds(deadline, rules, language), long_date(deadline.by_rule));
}

QString move_end(const Move &move, const Rules &rules, Language language)
{
    switch (move.kind) {
    case Move::Kind::Moved:
        return DeadlineText::tr("%1 instead of %2. Why: %3.")
            .arg(long_date(move.after.on), long_date(move.before.on), explanation(move.after, rules, language));
    case Move::Kind::Kept:
        return DeadlineText::tr("stays on %1, as entered by hand. By the rule now: %2.")
            .arg(long_date(move.after.on), by_rule(move.after, rules, language));
    case Move::Kind::NoRule: break;
    }
    return DeadlineText::tr("stays on %1; no rule sets this date any longer.").arg(long_date(move.after.on));
}

} // namespace

QString long_date(QDate day)
{
    // The locale's long form without the day of the week, and what separates it from the rest.
    static const QRegularExpression week_day(QStringLiteral("^dddd,?\\s*"));
    const QLocale locale;
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(week_day));
}

QString subject(const Deadline &deadline, const Rules &rules, Language language)
{
    const QString phase = rules.lists().list(ListId::StatusPhase).label(deadline.what, language);
    switch (deadline.event) {
    case Event::Document: return rules.lists().list(ListId::ResidenceDocuments).label(deadline.what, language);
    case Event::Phase: return phase;
    case Event::Decision: return DeadlineText::tr("Decision of the Immigration Office (%1)").arg(phase);
    case Event::Opinion: return DeadlineText::tr("Opinion of the magistrate (%1)").arg(phase);
    case Event::Consent:
        return DeadlineText::tr("Consent (%1)").arg(rules.lists().list(ListId::DisclosurePurposes).label(deadline.what, language));
    case Event::OnwardReferral:
        return deadline.what.is_empty()
                   ? DeadlineText::tr("Answer to the onward referral")
                   : DeadlineText::tr("Answer to the onward referral (%1)")
                         .arg(rules.lists().list(ListId::SupportServices).label(deadline.what, language));
    case Event::RiskFlag: return DeadlineText::tr("Time to review a risk flag"); // which one is for the file alone
    case Event::Referral: break;
    }
    return DeadlineText::tr("Answer to the referral");
}

QString law_text(const Law &law, Language language)
{
    const QString label = law.label.in(language);
    return law.to_be_confirmed ? DeadlineText::tr("%1, to be confirmed").arg(label) : label;
}

QString explanation(const Deadline &deadline, const Rules &rules, Language language)
{
    if (!deadline.rule && !deadline.with_document.isValid())
        return DeadlineText::tr("%1, entered by hand; no rule sets this date").arg(long_date(deadline.on));
    const QString rule = by_rule(deadline, rules, language);
    return deadline.by_hand ? DeadlineText::tr("%1, entered by hand; by the rule: %2").arg(long_date(deadline.on), rule) : rule;
}

QString next_step(const Deadline &deadline, Language language)
{
    if (!deadline.rule)
        return {};
    QString step = deadline.rule->next_step.in(language);
    if (deadline.renewals_left)
        step += u' '
                % (*deadline.renewals_left > 0
                       ? DeadlineText::tr("It can be renewed %n more time(s).", nullptr, *deadline.renewals_left)
                       : DeadlineText::tr("It cannot be renewed."));
    return step;
}

QStringList move_sentences(const std::vector<Move> &moves, const Rules &rules, Language language)
{
    QStringList ends;
    QList<QStringList> subjects;
    for (const Move &move : moves) {
        const QString end = move_end(move, rules, language);
        qsizetype place = ends.indexOf(end);
        if (place < 0) {
            place = ends.size();
            ends += end;
            subjects.emplaceBack();
        }
        subjects[place] += subject(move.after, rules, language);
    }
    QStringList sentences;
    for (qsizetype i = 0; i < ends.size(); ++i)
        //: what moved / where to and why
        sentences += DeadlineText::tr("%1: %2").arg(QLocale().createSeparatedList(subjects[i]), ends[i]);
    return sentences;
}

} // namespace ancora::deadlines
