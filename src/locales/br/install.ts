import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'O Bitrix24 só permite isto a administradores; o direito de instalar aplicativos não basta. Peça a um administrador que abra esta página.',
    again: 'Tentar novamente',
    already: 'O Relay já está instalado. Recarregue esta página.',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `Já adicionados aqui: ${own}`, ...(stale ? [`em endereço antigo: ${stale}`] : []),
        ...(astray ? [`em locais que o Relay não usa mais: ${astray}`] : []),
        ...(foreign ? [`não adicionados pelo Relay, mantidos como estão: ${foreign}`] : [])
      ]
      return parts.join(', ')
    },
    done: 'O Relay está instalado. O Bitrix24 recarrega esta página agora.',
    doneHint: 'Se nada acontecer, recarregue a página.',
    failed: step => `Falha na etapa “${step}”.`,
    failedAt: (step, place) => `Falha na etapa “${step}” em: ${place}.`,
    lead: 'O Relay está sendo adicionado a seus bate-papos e cartões do CRM. Isso leva alguns segundos; ninguém o vê antes da última etapa.',
    longAddress: length => `O endereço desta página tem ${length} caracteres, e o Bitrix24 guarda apenas 255. Coloque o Relay em um endereço mais curto.`,
    missingNeeded: 'Faltam ao Relay permissões sem as quais ele não funciona. Um administrador pode concedê-las editando o aplicativo no Bitrix24 (Recursos para desenvolvedores, Integrações):',
    missingOptional: 'O Relay funciona, mas faltam algumas permissões. Um administrador pode concedê-las depois nas configurações do aplicativo:',
    missingToo: 'Estas também faltam; o Relay funciona sem elas:',
    newlyBound: plural('pt-BR', { one: '# local adicionado', many: '# locais adicionados', other: '# locais adicionados' }),
    notAdded: 'Não se sabe se o Bitrix24 o adicionou: até agora ele não aparece. Tente novamente daqui a pouco; o Relay verifica primeiro.',
    notAdministrator: 'Só um administrador pode instalar o Relay, pois ninguém mais pode adicioná-lo a menus e cartões. Peça a um administrador que abra esta página.',
    notConfirmed: 'O Bitrix24 não confirmou esta ação. Tente novamente daqui a pouco; o Relay verifica primeiro.',
    nothingAdded: 'Nada foi alterado desta vez. Conceda as permissões e tente novamente.',
    nothingOffered: 'Este portal não oferece nenhum dos locais de que o Relay precisa. Verifique as permissões “placement”, “im” e “crm” e tente novamente.',
    notOffered: places => `Este portal não oferece: ${places}. O restante será adicionado.`,
    outdated: places => `O Bitrix24 ainda mostra nomes ou opções de uma versão anterior: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Cartão da empresa',
      CRM_CONTACT_DETAIL_TAB: 'Cartão do contato',
      CRM_DEAL_DETAIL_TAB: 'Cartão do negócio',
      CRM_LEAD_DETAIL_TAB: 'Cartão do lead',
      IM_CONTEXT_MENU: 'Menu da mensagem'
    },
    progress: 'Instalação',
    refused: 'O Bitrix24 recusou esta ação. Tente novamente; se o erro se repetir, abra “Detalhes” e mostre-os a quem cuida do Relay.',
    refusedAddress: 'O Bitrix24 não aceita o endereço desta página. Ele precisa ser público, ter um nome de domínio e começar com https://.',
    renewed: places => `Renovados: ${places}`,
    scope: {
      calendar: 'ao compartilhar, não é possível mudar o horário e os participantes de um evento',
      crm: 'nenhuma guia nos cartões de negócios, leads, contatos e empresas',
      im: 'não é possível ler nem compartilhar mensagens',
      imbot: 'nenhum bot pode ser escolhido como autor de uma resposta',
      imopenlines: 'não é possível ler bate-papos com clientes nem responder a eles',
      lists: 'as respostas predefinidas do portal não são exibidas',
      log: 'ao compartilhar, não é possível mudar o título e os destinatários de uma postagem',
      placement: 'não é possível adicionar o Relay a menus e cartões',
      pull: 'os cartões abertos não mostram na hora o que um colega faz, embora isso esteja ativado nas configurações',
      task: 'ao compartilhar, não é possível mudar o título, as pessoas e o prazo de uma tarefa',
      user_brief: 'nomes e fotos de colegas podem faltar'
    },
    settings: {
      broken: 'não foi possível ler as configurações da empresa; valem os valores padrão, e as configurações salvas não foram alteradas',
      kept: 'as configurações da empresa foram mantidas',
      newer: 'as configurações da empresa vêm de uma versão mais nova do Relay; valem os valores padrão, e as configurações salvas não foram alteradas',
      partly: 'não foi possível ler uma parte das configurações da empresa; elas não foram alteradas',
      saved: 'salvas com os valores padrão'
    },
    state: { done: 'Concluída', failed: 'Falhou', running: 'Em andamento', waiting: 'Aguardando', warned: 'Concluída, com observação' },
    step: {
      administrator: 'Verificar quem você é',
      bind: 'Adicionar o Relay a menus e cartões',
      bound: 'Ver o que já existe',
      check: 'Verificar o resultado',
      finish: 'Concluir a instalação',
      offered: 'Ver o que este portal oferece',
      scopes: 'Verificar as permissões',
      settings: 'Salvar as configurações',
      stale: 'Remover endereços antigos'
    },
    steps: 'Etapas',
    stillWrong: places => `Após todas as etapas, isto ainda não está certo: ${places}. Tente novamente; o Relay então corrige esses locais.`,
    title: 'Instalar o Relay',
    unbound: plural('pt-BR', { one: '# endereço antigo removido', many: '# endereços antigos removidos', other: '# endereços antigos removidos' }),
    unboundAstray: count => `Removidos de locais que o Relay não usa mais: ${count}`,
    unreadable: 'O Relay não consegue ler a resposta do Bitrix24. Tente novamente; se o erro se repetir, avise quem cuida do Relay.'
  }
} satisfies Pick<Messages, 'install'>
