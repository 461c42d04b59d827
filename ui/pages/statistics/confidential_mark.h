// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;

namespace ancora::ui {

/// "Confidential: not for publication": red, with an icon and the word.
class ConfidentialMark final : public QWidget
{
    Q_OBJECT
public:
    explicit ConfidentialMark(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *m_words;
};

} // namespace ancora::ui
