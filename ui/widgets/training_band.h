// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

namespace ancora::ui {

/// "Training": the strip that no page of a training vault is without.
class TrainingBand final : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingBand(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *m_words;
};

} // namespace ancora::ui
