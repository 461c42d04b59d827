// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/duplicates/merge_form.h"

#include "cases/finding.h"
#include "storage/records.h"
#include "ui/models/register_names.h"
#include "ui/pages/case/case_people.h"
#include "ui/pages/case/case_text.h"
#include "ui/theme.h"
#include "ui/widgets/date_fields.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ancora::ui {

namespace {

QLabel *plain_label(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

bool has(const std::vector<Finding> &findings, const Finding &finding)
{
    return std::any_of(findings.begin(), findings.end(), [&finding](const Finding &other) {
        return other.record == finding.record && other.id == finding.id && other.field == finding.field;
    });
}

auto count_withdrawn(const Case &file)
{
    return std::count_if(file.grounds.begin(), file.grounds.end(),
                         [](const DisclosureGround &ground) { return ground.withdrawn_on.isValid(); });
}

} // namespace

MergeForm::MergeForm(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_heading(plain_label({})), m_rows(new QScrollArea), m_goes_along(plain_label({})),
      m_contradictions(plain_label({})), m_merge(new QPushButton(tr("&Merge the two cases"))), m_turn(new QPushButton)
{
    make_heading(*m_heading);
    m_rows->setWidgetResizable(true);
    m_rows->setFocusPolicy(Qt::NoFocus);
    make_notice(*m_contradictions);
    m_contradictions->setMargin(fontMetrics().height() / 3);
    auto *back = new QPushButton(tr("&Back"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_turn);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(plain_label(tr("Everything of both cases stays. Both numbers will find the person, and the history of the "
                                     "case can separate the two again.")));
    column->addWidget(m_rows, 1);
    column->addWidget(m_goes_along);
    column->addWidget(m_contradictions);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &MergeForm::given_up);
    connect(m_merge, &QPushButton::clicked, this, &MergeForm::merge);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        if (const auto turned = compare(m_taken.value.cover.id, m_kept.value.cover.id); !turned)
            Q_EMIT failed(turned.error());
    });
}

Result<void> MergeForm::compare(FileId kept, FileId taken)
{
    ANCORA_TAKE(m_kept, m_context.store.open_case(kept));
    ANCORA_TAKE(m_taken, m_context.store.open_case(taken));
    m_differences = storage::differences(m_kept.value, m_taken.value);
    const QString &stays = m_kept.value.cover.number, &goes = m_taken.value.cover.number;
    m_heading->setText(tr("Case %1 becomes part of case %2").arg(goes, stays));
    m_turn->setText(tr("&Keep %1 instead").arg(goes));
    show_differences();
    show_consequences();
    return {};
}

void MergeForm::show_differences()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    grid->setHorizontalSpacing(fontMetrics().height());
    int column = 0;
    for (const QString &title : {tr("Answer"), m_kept.value.cover.number, m_taken.value.cover.number, tr("After merging")}) {
        auto *label = plain_label(title);
        make_heading(*label, 1.0);
        grid->addWidget(label, 0, column++);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < m_differences.size(); ++i)
        add_row(*grid, static_cast<int>(i) + 1, i);
    if (m_differences.empty())
        grid->addWidget(plain_label(tr("Both cases answer the same about the person.")), 1, 0, 1, 4);
    grid->setRowStretch(grid->rowCount(), 1);
    m_rows->setWidget(content);
    auto *first = content->findChild<QComboBox *>();
    setFocusProxy(first ? static_cast<QWidget *>(first) : m_turn); // never the button that merges
}

void MergeForm::add_row(QGridLayout &grid, int row, std::size_t difference)
{
    using Choice = storage::Difference::Choice;
    const storage::Difference &one = m_differences[difference];
    const QString title = register_title(QString::fromLatin1(one.table), QString::fromLatin1(one.name));
    grid.addWidget(plain_label(title), row, 0);
    grid.addWidget(plain_label(in_words(one, one.kept)), row, 1);
    grid.addWidget(plain_label(in_words(one, one.taken)), row, 2);
    auto *choice = new QComboBox;
    choice->setAccessibleName(title);
    choice->addItem(tr("as in %1").arg(m_kept.value.cover.number), static_cast<int>(Choice::Kept));
    choice->addItem(tr("as in %1").arg(m_taken.value.cover.number), static_cast<int>(Choice::Taken));
    if (one.is_text && !one.kept.isNull() && !one.taken.isNull())
        choice->addItem(tr("both"), static_cast<int>(Choice::Both));
    choice->setCurrentIndex(choice->findData(static_cast<int>(one.choice)));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, difference] {
        m_differences[difference].choice = static_cast<Choice>(choice->currentData().toInt());
        show_consequences();
    });
    grid.addWidget(choice, row, 3, Qt::AlignTop);
}

QString MergeForm::in_words(const storage::Difference &difference, const QVariant &value) const
{
    if (value.isNull())
        return QStringLiteral("–");
    if (difference.is_text)
        return value.toString();
    const Uuid id = Uuid::from_bytes(value.toByteArray()).value_or(Uuid());
    if (difference.name == "worker")
        return colleague_name(m_context, id);
    if (difference.name == "referral") {
        const auto referral = m_context.store.referral(FileId(id));
        return referral ? shown(referral->value.referred_on) : QString();
    }
    return value_in_words(m_context, QString::fromLatin1(difference.table), QString::fromLatin1(difference.name), value);
}

void MergeForm::show_consequences()
{
    const QString along = goes_along(), against = contradictions();
    m_goes_along->setText(tr("Goes along: %1").arg(along));
    m_goes_along->setVisible(!along.isEmpty());
    m_contradictions->setText(tr("To look at after merging:\n%1").arg(against));
    m_contradictions->setVisible(!against.isEmpty());
}

QString MergeForm::goes_along() const
{
    QStringList kinds;
    for_each_kind(m_taken.value, [&kinds]<class T>(const std::vector<T> &records) {
        if (!records.empty())
            kinds << table_title(QString::fromLatin1(storage::record_table<T>().name)) % u" (" % QString::number(records.size()) % u')';
    });
    return kinds.join(QStringLiteral(", "));
}

QString MergeForm::contradictions() const
{
    const QDate today = m_context.clock.today();
    const auto before = findings(m_kept.value, m_context.lists, today), of_the_other = findings(m_taken.value, m_context.lists, today);
    const Case united = storage::united(m_kept.value, m_taken.value, m_differences);
    QStringList sentences;
    if (count_withdrawn(united) > count_withdrawn(m_kept.value) + count_withdrawn(m_taken.value))
        sentences << QStringLiteral("• ") % tr("A consent that was withdrawn in one case counts as withdrawn in both.");
    for (const Finding &finding : findings(united, m_context.lists, today))
        if (finding.weight == Finding::Weight::Contradiction && !has(before, finding) && !has(of_the_other, finding))
            sentences << QStringLiteral("• ") % table_title(finding.record) % u": " % finding.sentence;
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

void MergeForm::merge()
{
    if (const auto done = m_context.store.merge(m_kept, m_taken, m_differences); !done)
        return Q_EMIT failed(done.error());
    Q_EMIT merged(m_kept.value.cover.number, m_taken.value.cover.id, m_taken.value.cover.number);
}

} // namespace ancora::ui
